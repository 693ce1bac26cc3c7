import './cover.css';
import { library } from '@glossa/contract';

/** A picture, or a cover from a title's first letter; the same title always has the same colour. The title stands beside it, so it has no name. */
export function Cover({ title, lang, big, picture }: { title: string; lang: string; big?: boolean; picture?: string | null | undefined }) {
  const name = big ? 'cover big' : 'cover';
  if (picture) return <img className={name} src={pictureAddress(picture)} alt="" loading="lazy" decoding="async" />;
  return (
    <span className={name} data-tint={tintOf(title)} lang={lang} aria-hidden>
      {letterOf(title)}
    </span>
  );
}

export const pictureAddress = (id: string): string => library.getPicture.path.replace(':id', id);

/** The first letter or digit, in upper case; a dot for a title that has neither. */
export const letterOf = (title: string): string => /[\p{L}\p{N}]\p{M}*/u.exec(title)?.[0]?.toLocaleUpperCase() ?? '·';

/** 1 to 8. */
export const tintOf = (title: string): number => ([...title].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7) % 8) + 1;
