import type { DocumentBlock } from './document.ts';

const AGENCY =
  '(?:AFP|APA|AP|DPA|dpa|EFE|ANSA|Ansa|LaPresse|Reuters|REUTERS|Lusa|LUSA|TASS|ТАСС|Укрінформ|Getty(?: Images)?|Keystone(?:-SDA)?|Belga|ANP|PAP|TT|NTB|Ritzau|Lehtikuva|Imago|IMAGO|picture alliance|Shutterstock|共同|時事|新华社|연합뉴스|أ ف ب|رويترز)';
/** Whom a picture is from: `© AFP`, `Photo: X`, `EFE/Marta Ruiz`, `(Reuters)`. */
const CREDIT = new RegExp(
  `^©|©\\s?\\p{L}|(?:^|[\\s(|/])(?:foto|fotos|photo|photos|bild|image|imagen|fotografía|crédit|crédits|credit|credits|фото|写真|撮影|图片|사진|صورة|تصوير)\\s*(?:[:：]|by\\s)|\\(\\s?${AGENCY}[^)]{0,40}\\)\\s*$|(?<![\\p{L}])${AGENCY}\\s?\\/\\s?\\p{L}|\\/\\s?${AGENCY}\\s*$|(?:撮影|提供)$`,
  'iu',
);
const LONGEST = 200;

export const isCredited = (line: string): boolean => line.length <= LONGEST && CREDIT.test(line);

/** What tells whom a picture is from stands below it, and heads nothing. */
export function withoutCaption<Kind extends Pick<DocumentBlock, 'kind' | 'level' | 'text'>>(block: Kind): Kind {
  if (block.kind !== 'heading' || !isCredited(block.text)) return block;
  const { level: _, ...rest } = block;
  return { ...rest, kind: 'paragraph' } as Kind;
}
