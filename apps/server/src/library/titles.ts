import { searchKey, wellFormed, withoutTurns } from '@glossa/core/text';
import { DomainError } from '../platform/errors.ts';

const longestTitle = 500;

/** A title or tag as it is kept: one line, well-formed, and unable to turn the text around it. May be empty. */
export const cleanTitle = (title: string): string => cutWell(withoutTurns(wellFormed(title)).replace(UNSEEN, '').replace(/\s+/g, ' ').trim(), longestTitle);

/** Where a line may break in a text; a name has no use for it. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** The same for what must have a title: throws where nothing is left of it. */
export function titled(title: string): string {
  const cleaned = cleanTitle(title);
  if (cleaned === '') throw new DomainError('invalid-input', { where: 'title' });
  return cleaned;
}

/** Tags as they are kept: cleaned, none twice, none empty. */
export const cleanTags = (tags: readonly string[]): string[] => [...new Set(tags.map(cleanTitle))].filter((tag) => tag !== '');

/** What searching looks into: title and tags, folded. */
export const searchable = (title: string, tags: readonly string[]): string => searchKey([title, ...tags].join('\n'));

/** At most so many UTF-16 units, not ending in half a character, as one sees them. */
export function cutWell(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = characters.segment(text.slice(0, length + ONE_CHARACTER)).containing(length)?.index;
  return text
    .slice(0, end || length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
const characters = new Intl.Segmenter('und');
/** What a flag, or a family of emoji, has at most. */
const ONE_CHARACTER = 40;
