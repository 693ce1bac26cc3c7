import { analyzeBlocks } from '@glossa/core/text';
import { isCredited } from '../documents/credits.ts';
import { isEnded } from './page-lines.ts';

/** Paragraphs with the headings and items taken out that copying glued to their sentences, in the plain form: `## ` before a heading, `- ` before an item. */
export const headed = (paragraphs: readonly string[], lang: string): string[] => {
  const analyzed = analyzeBlocks(
    paragraphs.map((text) => ({ id: '', kind: 'paragraph', text })),
    lang,
  );
  return analyzed.flatMap(({ text, sentences }, i) =>
    unglued(
      sentences.flatMap(({ start, end }) => text.slice(start, end).split(BETWEEN_ITEMS)),
      i === paragraphs.length - 1,
    ),
  );
};

const LONGEST = 80;
const MOST_WORDS = 12;
const UNLIKE = /[,;:،、]$|^[-–—•(（[「『«“"'"]|^\p{Ll}|https?:|@/u;

/** Takes the sentences with the white space behind them. `isLast` where no paragraph follows, so that none can be headed. */
function unglued(sentences: readonly string[], isLast: boolean): string[] {
  const parts: string[] = [];
  const isOpen = () => parts.length > 0 && !parts.at(-1)?.startsWith('## ');
  const add = (text: string) => {
    if (isOpen()) parts[parts.length - 1] += text;
    else parts.push(text);
  };
  const hasItems = sentences.filter((sentence) => ITEM.test(sentence)).length > 1;
  for (const [i, sentence] of sentences.entries()) {
    const item = hasItems ? ITEM.exec(sentence) : null;
    const before = sentences[i - 1];
    const leading = item?.[1] ?? (sentences.length > 1 && (before === undefined || isEnded(before)) ? CAPITALS.exec(sentence)?.[1] : undefined);
    if (leading?.trim()) parts.push(`## ${leading}`);
    if (item) parts.push(`- ${sentence.slice((leading ?? '').length)}`);
    else if (leading !== undefined) add(sentence.slice(leading.length));
    else if (before !== undefined && i === sentences.length - 1 && !isLast && isHeading(sentence.trim()) && isEnded(before)) parts.push(`## ${sentence}`);
    else add(sentence);
  }
  return parts.map((part) => part.trim());
}

/** What stands before a colon: `14 137`, `1.250`. After a full stop and a space another number begins. */
const NUMBER = "\\p{N}(?:[\\p{N}\\s,'’％%]|\\.(?=\\p{N})){0,15}?\\s?[:：]\\s?(?=[^\\s\\p{N}])";
/** A number and a colon, before it perhaps a heading: `EN CHIFFRES 14 137 : pages`. */
const ITEM = new RegExp(`^((?:[^\\p{N}.!?:：。]{2,60}[\\s\\u3000]|[^\\p{N}.!?:：。]{2,20}(?=\\p{N}))?)${NUMBER}`, 'u');
/** Where an item ends in a number, the next one's looks like its rest: `there were 90. 17 : villages`. */
const BETWEEN_ITEMS = new RegExp(`(?<=\\p{N}[.!?]\\s+)(?=${NUMBER})`, 'u');
/** Two words or more in capitals, then a sentence. */
const CAPITALS = /^((?:[\p{Lu}\p{N}'’-]{2,}\s+){1,7}[\p{Lu}'’-]{2,}[?!:]?\s+)(?=[«"“¿¡(]*\p{Lu}\p{Ll}|\p{N})/u;

const isHeading = (text: string): boolean =>
  text.length <= LONGEST && !isEnded(text) && !isCredited(text) && !UNLIKE.test(text) && /\p{L}{2}/u.test(text) && text.split(/\s+/).length <= MOST_WORDS;
