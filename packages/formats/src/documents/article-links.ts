import { furnitureIn } from '../pasted/furniture.ts';
import { type Changeable, isHeading, isList, linkedShare, linksIn, textsAndLists, wordsOf } from './article-marks.ts';
import { childrenOf, type Element, type Node } from './dom.ts';
import { endsSentence } from './lines.ts';

const WHOLLY = 0.9;
const MOSTLY = 0.5;
const LONGEST_LEAD = 80;
/** `Más recetas`, `More from this author`: a head of links alone. */
const MORE =
  /^(?:more|más|mehr|weitere|plus d|d’autres|d'autres|altri|altre|mais|meer|więcej|ещё|еще|більше|ще|fler|mer|lisää|daha fazla|もっと|その他の|更多|더)(?=$|[\s\p{sc=Han}\p{sc=Hiragana}]|[’'])/iu;
const TAGS =
  /^(?:tags?|étiquettes?|schlagwörter|themen|etiquetas?|temas|tag|etichette|argomenti|categories|filed under|теги|мітки|タグ|标签|태그|الوسوم)\s*[:：]/iu;

/** Takes out of an article the links to others: lists of them, shares, tags, what leads to the next and the last. Names of its authors stay. */
export function withoutLinks(article: Node, authors: string): void {
  const texts = textsAndLists(article);
  const gone = new Set<Changeable>();
  for (const [at, element] of texts.entries()) {
    const lead = texts[at - 1];
    if (isContents(element) || isShares(element)) gone.add(element);
    else if (isList(element) && linkedShare(element) >= WHOLLY && lead && isHeadOfLinks(lead)) gone.add(element);
    else continue;
    if (lead && isList(element) && (isHeadOfLinks(lead) || (isContents(element) && isHeading(lead)))) gone.add(lead);
  }
  for (const element of texts.toReversed()) {
    if (gone.has(element)) continue;
    if (authors.includes(wordsOf(element).replace(/\s+(?=,)/g, '')) || !(isInvitation(element) || isTail(element, before(texts, element, gone)))) break;
    gone.add(element);
  }
  // An article of nothing else is one.
  if (gone.size < texts.length) for (const element of gone) element.remove();
}

const before = (texts: readonly Changeable[], element: Changeable, gone: ReadonlySet<Changeable>) =>
  texts.slice(0, texts.indexOf(element)).findLast((each) => !gone.has(each));

export const isHeadOfLinks = (element: Element): boolean => {
  const words = wordsOf(element);
  return !isList(element) && words.length <= LONGEST_LEAD && (furnitureIn(words) === 'related' || (MORE.test(words) && !endsSentence(words)));
};

/** `Read also: another text`. */
function isInvitation(element: Element): boolean {
  const [said, ...rest] = wordsOf(element).split(/[:：]/);
  return !isList(element) && rest.length > 0 && linksIn(element).length > 0 && furnitureIn(said as string) === 'related';
}

/** A list of what stands in the article itself. */
const isContents = (element: Element): boolean =>
  isList(element) && linkedShare(element) >= WHOLLY && linksIn(element).every((link) => (link.getAttribute('href') ?? '').includes('#'));

const isShares = (element: Element): boolean => isList(element) && childrenOf(element).every((item) => furnitureIn(wordsOf(item)) === 'share');

/** What may stand behind the last sentence: links without a head of their own. */
function isTail(element: Element, lead: Element | undefined): boolean {
  if (isList(element)) return linkedShare(element) >= WHOLLY && (lead === undefined || !(isHeading(lead) || /[:：]$/.test(wordsOf(lead))));
  if (isHeading(element)) return false;
  const words = wordsOf(element);
  return linkedShare(element) >= (TAGS.test(words) ? MOSTLY : WHOLLY) && words.length <= 2 * LONGEST_LEAD && !endsSentence(words);
}
