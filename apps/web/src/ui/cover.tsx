import './cover.css';

/** A cover from a title's first letter; the same title always has the same colour. */
export function Cover({ title, lang, big }: { title: string; lang: string; big?: boolean }) {
  return (
    <span className={big ? 'cover big' : 'cover'} data-tint={tintOf(title)} lang={lang} aria-hidden>
      {letterOf(title)}
    </span>
  );
}

/** The first letter or digit, in upper case; a dot for a title that has neither. */
export const letterOf = (title: string): string => /[\p{L}\p{N}]\p{M}*/u.exec(title)?.[0]?.toLocaleUpperCase() ?? '·';

/** 1 to 8. */
export const tintOf = (title: string): number => ([...title].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7) % 8) + 1;
