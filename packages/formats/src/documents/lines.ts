import { evenDirections, wellFormed } from '@glossa/core/text';

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}。、！？，：；「」『』（）【】《》〈〉…—ー]';
/** Characters that no text has, and that mark where what has a reading starts and ends, and where a picture stands. */
export const RUBY_START = '\ufdd0';
export const RUBY_END = '\ufdd1';
export const PICTURE = '\ufdd2';
const MARK = `[${RUBY_START}${RUBY_END}${PICTURE}]`;
const MARKS = new RegExp(MARK, 'gu');
const CJK_BREAK = new RegExp(`(?<=${CJK}${MARK}*)[ \\t]*\\n[ \\t]*(?=${MARK}*${CJK})`, 'gu');
const FINAL = /[.!?…:;。！？：；।؟۔](?:["'»”’)\]」』）\s])*$/;
/** How far from its end a line is looked at. */
const TAIL = 20;

/** Marks as they stand in lines that run downwards, and the same in lines across. */
const UPRIGHT = '，、。：；！？〖〗…';
const TURNED = '‥—–＿﹏（）｛｝〔〕【】《》〈〉「」『』﹅﹆［］';
const VERTICAL = /[\ufe10-\ufe19\ufe30-\ufe48]/g;
const across = (mark: string): string => {
  const code = mark.charCodeAt(0);
  return (code < 0xfe30 ? UPRIGHT[code - 0xfe10] : TURNED[code - 0xfe30]) ?? mark;
};

/**
 * One line of text: white space is one space, line breaks between characters that take none are nothing. Soft hyphens go, and
 * marks turned for vertical lines are turned back.
 */
export function oneLine(text: string): string {
  const written = evenDirections(wellFormed(text)).replaceAll('\u00ad', '').replace(VERTICAL, across);
  const joined = written.includes('\n') ? written.replace(CJK_BREAK, '') : written;
  return joined.replace(WHITE, ' ').trim();
}
/** White space that is no single space: most is, and need not be written anew. */
const WHITE = /[^\S\u3000 ][^\S\u3000]*| [^\S\u3000]+/gu;

/** A text that marks may be put into. */
export const unmarked = (text: string): string => text.replace(MARKS, '');

/** Whether a line ends a sentence, or leads to what follows. */
export const endsSentence = (line: string): boolean => FINAL.test(line.slice(-TAIL));

const startsLower = (line: string): boolean => /^\p{Ll}/u.test(line);

/** The paragraphs of lines, each with the number of the line it begins with: a line that goes on in the middle of a sentence belongs to the one before. */
export function paragraphsOf(lines: readonly string[]): { text: string; from: number }[] {
  const paragraphs: { lines: string[]; from: number }[] = [];
  for (const [from, line] of lines.map(oneLine).entries()) {
    if (line === '') continue;
    const open = paragraphs.at(-1)?.lines;
    if (open !== undefined && !endsSentence(open.at(-1) ?? '') && startsLower(line)) open.push(line);
    else paragraphs.push({ lines: [line], from });
  }
  return paragraphs.map((paragraph) => ({ text: joinedLines(paragraph.lines), from: paragraph.from }));
}

const joinedLines = (lines: readonly string[]): string => (lines.length === 1 ? (lines[0] as string) : oneLine(lines.join('\n')));

/** A text without what stands between two marks, to its end where the second is missing. */
export const without = (text: string, from: string, to: string): string =>
  text
    .split(from)
    .map((part, i) => {
      const end = part.indexOf(to);
      return i === 0 ? part : end < 0 ? '' : part.slice(end + to.length);
    })
    .join('');
