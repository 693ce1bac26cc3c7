import { isHeadOfLinks } from './article-links.ts';
import { type Changeable, isAround, isHeading, isList, linkedShare, textsAndLists, wordsOf } from './article-marks.ts';
import { childrenOf, type Element, type Node } from './dom.ts';

/**
 * Lists that belong to an article and stand beside its text, as key points, ingredients and steps do: what looks for the
 * article takes the box with most sentences and leaves them.
 *
 *   <article><div><p>…</p><p>…</p></div>  <div><h2>Ingredients</h2><ul>…</ul></div></article>
 */
interface Beside {
  /** With the heading or the short line that leads to it, if there is one. */
  parts: readonly Changeable[];
  /** Texts that it stands behind, and before. */
  behind: string | null;
  before: string | null;
}

const MARK = 'data-glossa-text';
const MOST_LINKED = 0.5;
const LONGEST_LEAD = 120;
const FEWEST_ITEMS = 2;

/** Numbers the texts of a page, and tells which of its lists may belong to an article. */
export function listsOf(page: Node): Beside[] {
  const texts = textsAndLists(page, (element) => !isAround(element)).filter((element) => !isList(element) || isOfText(element));
  for (const [number, element] of texts.entries()) element.setAttribute(MARK, String(number));
  return texts.flatMap((list, at) => {
    const lead = texts[at - 1];
    if (!isList(list) || (lead && isHeadOfLinks(lead))) return [];
    const from = lead && isLead(lead) ? at - 1 : at;
    return [{ parts: texts.slice(from, at + 1).map((part) => part.cloneNode(true)), behind: markOf(texts[from - 1]), before: markOf(texts[at + 1]) }];
  });
}

/** Puts the lists that were left into the article, where the text they stand at is in it. */
export function restoreLists(article: Node, lists: readonly Beside[]): void {
  const kept = new Map(marked(article).map((element) => [markOf(element), element]));
  const restore = ({ parts, behind, before }: Beside) => {
    if (kept.has(markOf(parts.at(-1)))) return;
    const missing = parts.filter((part) => !kept.has(markOf(part)));
    const lead = missing.length < parts.length ? kept.get(markOf(parts[0])) : undefined;
    const anchor = lead ?? kept.get(behind);
    const next = kept.get(before);
    if (anchor) anchor.after(...missing);
    else if (next) next.before(...missing);
    else return;
    for (const part of missing) kept.set(markOf(part), part);
  };
  for (const list of lists) restore(list);
}

const markOf = (element: Element | undefined): string | null => element?.getAttribute(MARK) ?? null;
const marked = (root: Node): Changeable[] => childrenOf(root).flatMap((child) => [...(markOf(child) === null ? [] : [child as Changeable]), ...marked(child)]);

const isOfText = (list: Element): boolean => childrenOf(list).length >= FEWEST_ITEMS && linkedShare(list) <= MOST_LINKED;
const isLead = (element: Element): boolean => {
  const words = wordsOf(element);
  return !isList(element) && words.length <= LONGEST_LEAD && (isHeading(element) || /[:：]$/.test(words));
};
