import { saysSomething } from '@glossa/core/text';
import type { DocumentBlock } from '@glossa/formats/documents';
import { cleanTitle, cutWell } from '../library/library.ts';

const titleLength = 80;

/** The title given, else the heading the text begins with, else its first words, else the file's name. */
export function titleFrom(given: string, blocks: readonly Pick<DocumentBlock, 'kind' | 'text'>[], fileTitle: string): string {
  const first = blocks.find(({ text }) => saysSomething(text));
  const heading = first?.kind === 'heading' ? first.text : '';
  const candidates = [given, heading, firstWords(first?.text ?? ''), fileTitle];
  return candidates.map(cleanTitle).find((title) => title !== '') ?? '…';
}

/** The first sentence, as far as its marks tell; where that is too long its first words, cut between words, with a sign that more follows. */
function firstWords(text: string): string {
  const cleaned = cleanTitle(text);
  if (cleaned.length <= titleLength) return cleaned;
  const sentence = FIRST_SENTENCE.exec(cleaned)?.[0];
  if (sentence) return sentence;
  const space = cleaned.lastIndexOf(' ', titleLength);
  return `${space > titleLength / 2 ? cleaned.slice(0, space) : cutWell(cleaned, titleLength)}…`;
}

/** Not so short that its stop may be that of an abbreviation. */
const FIRST_SENTENCE = /^(?:.{14,76}?[.!?…؟।](?=(?:["'”’)]|\s?»)*(?:\s|$))|.{4,76}?[。！？])(?:["'”’)」』]|\s?»)*/u;
