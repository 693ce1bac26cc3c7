import type { DocumentPicture } from './document.ts';
import { all, attribute, type Element, first, nameOf } from './dom.ts';
import { oneLine } from './lines.ts';
import { pictureInAddress } from './pictures.ts';

/** Finds a picture by what an element calls it; null where it is none to show. */
export type FindPicture = (source: string) => Pick<DocumentPicture, 'source' | 'read'> | null;

/** Where pages say which picture is to be shown: those that are loaded late first name another. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'src', 'href'];
const SMALLEST = 32;

/** The picture that an `img`, or an `svg` around one, shows; null where it is an ornament or cannot be found. */
export function pictureOf(element: Element, find: FindPicture): DocumentPicture | null {
  const image = nameOf(element) === 'svg' ? first(element, 'image') : element;
  if (!image || isOrnament(image)) return null;
  const alt = oneLine(element.getAttribute('alt') ?? (nameOf(element) === 'svg' ? (first(element, 'title')?.textContent ?? '') : ''));
  for (const name of SOURCES) {
    const source = attribute(image, name)?.trim() ?? '';
    const bytes = source.startsWith('data:') ? pictureInAddress(source) : null;
    const found = source === '' ? null : bytes ? { source, read: () => bytes } : find(source);
    if (found) return { alt, ...found };
  }
  const [listed = ''] = (image.getAttribute('srcset') ?? '').trim().split(/[\s,]+/, 1);
  const found = listed === '' ? null : find(listed);
  return found && { alt, ...found };
}

const isOrnament = (image: Element): boolean =>
  ['width', 'height'].some((name) => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(image.getAttribute(name) ?? '')?.[1] ?? SMALLEST) < SMALLEST);

/** A sign that the book's letters lack, drawn: it belongs to the text. */
export function signOf(image: Element): string | null {
  const alt = (image.getAttribute('alt') ?? '').trim();
  return /gaiji/i.test(image.getAttribute('class') ?? '') && [...alt].length === 1 && /\p{L}/u.test(alt) ? alt : null;
}

/** What is seen on a picture of an office document, by the element that frames it. */
export function frameText(frame: Element): string {
  for (const name of ['title', 'desc']) for (const one of all(frame, name)) return oneLine(one.textContent ?? '');
  return '';
}
