/** A bundled font file: one family's letters of one script, as the app's build has named it. */
export interface Face {
  family: 'Inter' | 'Literata';
  script: 'latin' | 'latin-ext' | 'cyrillic';
  path: string;
}

const ranges: Record<Face['script'], string> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
};

const fontFace = ({ family, script, path }: Face): string =>
  `@font-face{font-family:"${family}";font-style:normal;font-weight:200 900;font-display:swap;src:url("${path}") format("woff2");unicode-range:${ranges[script]}}\n`;

/** The style of all public pages, in the look of the house: light and dark, phone and paper, from the left and from the right. */
export const publicStyle = (faces: readonly Face[]): string => faces.map(fontFace).join('') + style;

const style = `:root{color-scheme:light dark;--canvas:#f3f5f2;--paper:#fdfdfb;--surface:#fff;--ink:#1a231e;--ink-2:#46514a;--line:#dde2dc;--line-strong:#838d86;--accent:#17654b;--accent-hover:#0f513b;--on-accent:#fff;--accent-soft:#e0eee6;--on-accent-soft:#0f4c37;--well:#eef1ed;--focus:#1257c9;--mark:#c08a12;--ui:"Inter",system-ui,-apple-system,"Segoe UI","Noto Sans","Hiragino Sans","Noto Sans CJK JP","Noto Sans Arabic",sans-serif;--read:"Literata","Iowan Old Style","Charter","Noto Serif",Georgia,serif}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1311;--paper:#141917;--surface:#1b211e;--ink:#dce3de;--ink-2:#aeb8b1;--line:#2c342f;--line-strong:#6d7871;--accent:#6fcba6;--accent-hover:#8bd9b9;--on-accent:#08170f;--accent-soft:#1c3a2e;--on-accent-soft:#a5e3c9;--well:#232a26;--focus:#8ab8ff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--ui);overflow-wrap:anywhere}
main,footer{max-width:43rem;margin-inline:auto;padding-inline:24px}
main{padding-block:16px 32px}
a{color:var(--accent);text-underline-offset:.15em}a:hover{color:var(--accent-hover)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:4px}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance}
h1{margin:0 0 8px;font:600 2.125rem/1.2 var(--read)}
h2{font-size:1.3125rem}
.quiet{color:var(--ink-2);font-size:.875rem}
.skip{position:absolute;inset-inline-start:12px;inset-block-start:-60px;z-index:2;padding:8px 14px;background:var(--surface);border-radius:7px}.skip:focus{inset-block-start:10px}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 16px;padding:9px 24px;background:var(--surface);border-block-end:1px solid var(--line)}
.top nav{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
.logo{color:var(--ink);font:600 1.3125rem/1.3 var(--read);text-decoration:none;background:linear-gradient(var(--mark) 0 0) left bottom/26px 3px no-repeat;padding-block-end:2px}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:36px;padding:4px 14px;border:1px solid var(--line-strong);border-radius:7px;background:var(--surface);color:var(--ink);font:inherit;font-size:.875rem;text-decoration:none;cursor:pointer;overflow-wrap:normal}
.button:hover{background:var(--well);color:var(--ink)}
.button.plain{border-color:transparent;background:none}
.button.primary{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}.button.primary:hover{background:var(--accent-hover);color:var(--on-accent)}
@media (pointer:coarse){.button{min-height:44px}}
.languages::before{content:"";inline-size:16px;block-size:16px;margin-inline-end:6px;background:currentColor;mask:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23000' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Ccircle cx='12' cy='12' r='10'/%3E%3Cpath d='M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20M2 12h20'/%3E%3C/svg%3E") center/contain no-repeat}
html:has(.notice){scroll-padding-block-end:9rem}
body:has(.notice){display:flex;flex-direction:column;min-height:100dvh}body:has(.notice)>:is(main,footer){inline-size:100%}body:has(.notice)>footer{margin-block-end:auto}
.notice{position:sticky;inset-block-end:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:8px 18px;padding:10px max(16px,calc((100% - 42.5rem)/2));border-block-start:1px solid var(--line-strong);background:var(--surface);font-size:.8125rem}
.notice p{display:block;flex:1 1 18rem;margin:0}.notice .answers{display:flex;flex:0 1 auto}
.answers{display:flex;flex-wrap:wrap;gap:8px;margin:0}.answers .button{flex:1;min-inline-size:6rem}
.choice{max-width:22rem}
@media (max-height:520px){.notice{position:static}}
.crumbs ol{display:flex;flex-wrap:wrap;gap:0 6px;margin:0 0 14px;padding:0;list-style:none;font-size:.875rem;color:var(--ink-2)}
.crumbs li+li::before{content:"›";margin-inline-end:6px}
.n{display:inline-block}
article .quiet{margin:0 0 20px}
.body{font:1.25rem/1.68 var(--read);margin-block:8px 24px}
.body p,.body ul{margin:0 0 .85em}.body ul{padding-inline-start:1.3em}.body .cue{margin-block-end:.3em}
.body h2,.body h3,.body h4,.body h5,.body h6{margin:1.3em 0 .4em;font-size:1.15em;font-weight:600}
.body h3,.body h4,.body h5,.body h6{font-size:1em}
:lang(ja),:lang(zh),:lang(ko){line-break:strict;overflow-wrap:anywhere}:lang(ko){word-break:keep-all}
.body:lang(ja),.original:lang(ja){font-family:"Hiragino Mincho ProN","Noto Serif CJK JP","Noto Serif JP","Yu Mincho",serif;line-height:1.9}
.body:lang(zh),.original:lang(zh){font-family:"Songti SC","Noto Serif CJK SC","Noto Serif SC",serif;line-height:1.9}
.body:lang(ar),.original:lang(ar),.body:lang(fa),.original:lang(fa){font-family:"Literata","Noto Naskh Arabic","Amiri","Geeza Pro",serif;font-size:1.12em;line-height:2.05}
.sentences{margin-block-start:44px}
.sentences header{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:4px 16px;border-block-end:1px solid var(--line)}
.sentences h2,.sentences header :is(p,nav){margin:0 0 8px}
.sentences>ol{margin:0;padding:0;list-style:none}
.sentences>ol>li{display:grid;grid-template-columns:2.2rem minmax(0,1fr);padding-block:18px;border-block-end:1px solid var(--line)}
.mark{color:var(--ink-2);font-size:.8125rem;line-height:2;font-variant-numeric:tabular-nums}
.sentences .title>*{grid-column:2}.sentences :is(.title,.heading) .original{font-weight:600}.original{margin:0;font:1.125rem/1.6 var(--read)}
dl{margin:10px 0 0}dl div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:0 12px;padding-block:3px}
dt{color:var(--ink-2);font-size:.8125rem;line-height:1.8}dd{grid-column:-2;margin:0;font-size:.9375rem}
.sentences summary{inline-size:fit-content;margin-block-start:6px;padding-block:4px;color:var(--accent);font-size:.8125rem;cursor:pointer}.sentences summary:hover{color:var(--accent-hover)}.sentences details dl{margin-block-start:2px}
.source{display:block;margin-block-start:6px;color:var(--ink-2);font-size:.75rem}dd .source{margin:0}
.parts{display:flex;flex-wrap:wrap;justify-content:space-between;gap:12px;margin-block:32px}
.join{margin-block-start:44px;padding:28px;border-radius:11px;background:var(--accent-soft);color:var(--on-accent-soft)}
.join h2{margin:0 0 8px}.join p{margin:0}.join p+p{margin-block-start:16px}.ways{display:flex;flex-wrap:wrap;align-items:center;gap:12px 20px}.ways a:not(.button){color:inherit}
.lessons{padding:0;list-style:none}.lessons a{font-family:var(--read);font-size:1.0625rem}.lessons li{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:2px 16px;padding-block:12px;border-block-end:1px solid var(--line)}.lessons a{font-size:1.0625rem}
fieldset{margin:0 0 16px;padding:12px 16px;border:1px solid var(--line);border-radius:11px}fieldset label{display:flex;gap:8px;align-items:baseline;padding-block:6px}
.field{display:block}textarea{display:block;width:100%;margin-block:6px 16px;padding:8px 10px;border:1px solid var(--line-strong);border-radius:7px;background:var(--surface);color:var(--ink);font:inherit}
form p{display:flex;flex-wrap:wrap;align-items:center;gap:12px 20px}
table{width:100%;border-collapse:collapse}caption{text-align:start;font-weight:600;padding-block:8px}th,td{padding:10px 12px 10px 0;border-block-start:1px solid var(--line);text-align:start;vertical-align:top}:dir(rtl)>table :is(th,td){padding:10px 0 10px 12px}
th code{overflow-wrap:normal;white-space:nowrap}
code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.875em}
footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 24px;padding-block:20px 40px;font-size:.875rem}
footer nav,.lead{margin:24px 0 0}footer nav{display:flex;flex-wrap:wrap;gap:6px 18px}.inset{margin:0 0 1.2em}.lead img,.inset img{display:block;max-width:100%;max-height:440px;border-radius:8px}.inset img{width:auto;height:auto;background:#fff}
footer ul{display:flex;flex-wrap:wrap;gap:6px 18px;margin:0;padding:0;list-style:none}
footer [aria-current],.readings [aria-current]{color:var(--ink);text-decoration:none}
.readings{display:flex;flex-wrap:wrap;gap:4px 12px}.readings ul{display:flex;flex-wrap:wrap;gap:4px 12px;margin:0;padding:0;list-style:none}.readings [aria-current]{font-weight:600}
rt{font-size:.5em;line-height:1.2;font-family:var(--ui);color:var(--ink-2)}:has(>ruby){line-height:2.1}
@media (max-width:640px){.notice .answers{flex-basis:100%}main,footer,.top{padding-inline:16px}h1{font-size:1.75rem}.body{font-size:1.1875rem;line-height:1.62}dl div{grid-template-columns:minmax(0,1fr)}.sentences>ol>li{grid-template-columns:1.6rem minmax(0,1fr)}.top nav{gap:4px}.button{padding-inline:10px}}
@media print{:root{--paper:#fff;--ink:#000;--ink-2:#333;--line:#bbb}.top nav,.notice,.join,.report,.parts,footer,.skip{display:none}.top{border:0;padding-inline:0}main{max-width:none;padding:0}.sentences>ol>li{break-inside:avoid}.sentences :is(header nav,summary,details:not([open])){display:none}a{color:inherit}}
@media (prefers-contrast:more){:root{--ink-2:var(--ink);--line:var(--line-strong)}}
`;
