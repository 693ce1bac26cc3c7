/** Polish nouns: what a form may be a case of. */
const CASE = /(?:owie?|i?em|i?ami|i?ach|i?om|ów|mi|i?e|[auyią])$/;
/** What stands in a nominative for what stands before the `e` of a locative: `sąsiedzie`, `stole`, `piśmie`. */
const HARD: readonly (readonly [soft: RegExp, hard: string])[] = [
  [/iedzi$/, 'iad'],
  [/ieci$/, 'iat'],
  [/eści$/, 'ast'],
  [/esi$/, 'as'],
  [/śl$/, 'sł'],
  [/etl$/, 'atł'],
  [/śni$/, 'sn'],
  [/śmi$/, 'sm'],
  [/ździ$/, 'zd'],
  [/ści$/, 'st'],
  [/źni$/, 'zn'],
  [/dzi$/, 'd'],
  [/ci$/, 't'],
  [/dz$/, 'g'],
  [/rz$/, 'r'],
  [/sz$/, 'ch'],
  [/l$/, 'ł'],
  [/c$/, 'k'],
  [/i$/, ''],
];
const SOFT: Readonly<Record<string, string>> = { n: 'ń', c: 'ć', s: 'ś', z: 'ź' };

/** The words of which a form may be a case, likeliest first. */
export function nominatives(key: string): string[] {
  const ending = CASE.exec(key)?.[0] ?? '';
  const stem = ending === '' ? key : key.slice(0, -ending.length);
  if (stem.length < 2) return [];
  if (/[^aeiouyąę]$/.test(key) && ending === '') return [`${open(stem)}a`, `${open(stem)}o`, `${open(stem)}e`, `${open(stem)}ia`];
  const hard = /^i?e$/.test(ending) ? hardened(key.slice(0, -1)) : ending === 'i' ? hardened(key) : ending === 'y' ? hardened(stem) : [];
  return [...hard, stem].flatMap((each) => [
    ...masculine(each, ending),
    ...(/^(?:owi|ów)$/.test(ending) ? [] : [`${each}a`, `${each}o`, `${each}e`, `${each}ia`]),
  ]);
}
export const hardened = (stem: string): string[] => HARD.flatMap(([soft, hard]) => (soft.test(stem) ? [stem.replace(soft, hard)] : []));
export const open = (stem: string): string => stem.replace(/ó(?=[^aeiouyąę]+$)/, 'o').replace(/ą(?=[^aeiouyąę]+$)/, 'ę');

function masculine(stem: string, ending: string): string[] {
  const soft = SOFT[stem.slice(-1)];
  return [
    stem,
    ...(soft !== undefined && /^i/.test(ending) ? [stem.slice(0, -1) + soft] : []),
    stem.replace(/([^aeiouyąę])([kłrn])$/, '$1e$2'),
    ...(stem.endsWith('c') ? [`${stem.slice(0, -1)}iec`] : []),
    stem.replace(/o(?=[^aeiouyąę]+$)/, 'ó'),
    stem.replace(/ę(?=[^aeiouyąę]+$)/, 'ą'),
  ];
}
