import { type AnalyzedBlock, type Anchor, anchorsToTranslate, type Block, unpackPage } from '@glossa/core/text';
import { z } from 'zod';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { JobKind, Work } from '../platform/jobs/work.ts';
import { type MachineRoute, madeBy, type Translating } from '../translating/translating.ts';

const payload = z.object({
  lessonId: z.string(),
  lang: z.string(),
  /** How many sentences had no translation when it began. */
  missing: z.int(),
});
export type TranslateLessonPayload = z.infer<typeof payload>;

const pagesAtOnce = 20;
/** Sentences between two signs of progress. What a crash or an engine that fails can lose is less than this. */
const sentencesAtOnce = 12;

/** The sentences of a lesson that there is something to translate in, a piece at a time. */
export async function* sentencesOf(library: Library, owner: OwnerId, lessonId: string): AsyncGenerator<(Anchor & { original: string })[]> {
  const { pages } = await library.lesson(owner, lessonId);
  for (let from = 0; from < pages; from += pagesAtOnce)
    yield (await library.pagesOf(owner, lessonId, from, pagesAtOnce)).flatMap((page) => withOriginals(unpackPage(page)));
}

function withOriginals(blocks: readonly AnalyzedBlock[]): (Anchor & { original: string })[] {
  return blocks.flatMap((block) => anchorsToTranslate([block]).map((anchor) => ({ ...anchor, original: block.text.slice(anchor.start, anchor.end) })));
}

/** A text as it was read, to be held while something about it is written. */
interface ReadText {
  read: { blocks: Block[]; revision: number };
  texts: ReadonlyMap<string, string>;
}

/**
 * The job that has an engine translate what is missing of a lesson. What it has done is written piece by piece and found
 * again, so that it goes on where it was: after a crash, after an edit of the text, and when it is tried again.
 */
export function createTranslateLesson(library: Library, translating: Translating): JobKind<TranslateLessonPayload> {
  return {
    name: 'translate-lesson',
    payload,
    // Each try goes on where the one before was cut off, and a book may take longer than a server stays up.
    maxAttempts: 8,
    async run(work) {
      const owner = work.owner as OwnerId;
      const { lessonId, lang, missing } = work.payload;
      const route = await translating.machine.routeFor((await library.lesson(owner, lessonId)).lang, lang);
      for (;;) {
        const text = await readText(owner, lessonId);
        const pieces = await missingPieces(owner, lessonId, lang, text);
        const left = pieces.reduce((sum, piece) => sum + piece.length, 0);
        const total = Math.max(missing, left);
        let seen = total - left;
        let without = 0;
        let changed = false;
        await work.report(seen, total);
        for (const piece of pieces) {
          work.signal.throwIfAborted();
          const count = await translatePiece(owner, work, route, text, piece);
          changed = count === null;
          if (count === null) break;
          seen += piece.length;
          without += piece.length - count;
          await work.report(seen, total);
        }
        if (!changed) return { lessonId, lang, translated: seen - without, left: without };
      }
    },
  };

  async function readText(owner: OwnerId, lessonId: string): Promise<ReadText> {
    const read = await library.text(owner, lessonId);
    return { read, texts: new Map(read.blocks.map(({ id, text }) => [id, text])) };
  }

  async function missingPieces(owner: OwnerId, lessonId: string, lang: string, text: ReadText): Promise<Anchor[][]> {
    const among = await translating.missingIn(owner, lessonId, lang);
    const missing: Anchor[] = [];
    for await (const sentences of sentencesOf(library, owner, lessonId)) missing.push(...among(sentences).filter((anchor) => sentenceIn(text, anchor) !== ''));
    return Array.from({ length: Math.ceil(missing.length / sentencesAtOnce) }, (_, at) => missing.slice(at * sentencesAtOnce, (at + 1) * sentencesAtOnce));
  }

  /** How many were translated; null where the text was edited meanwhile, and nothing was written. */
  async function translatePiece(
    owner: OwnerId,
    { payload: { lessonId, lang }, signal, write }: Work<TranslateLessonPayload>,
    route: MachineRoute,
    text: ReadText,
    piece: readonly Anchor[],
  ): Promise<number | null> {
    const originals = piece.map((anchor) => sentenceIn(text, anchor));
    const answers = await translating.machine.translate(owner, route, originals.map(oneLine), signal);
    const made = piece.flatMap((anchor, at) => {
      const answer = answers[at];
      return answer == null ? [] : [{ anchor, lang, text: answer, original: originals[at] as string, engine: madeBy(route) }];
    });
    return write(async (tx) => {
      if ((await library.holdText(tx, owner, lessonId, text.read)) !== text.read.blocks) return null;
      for (const each of made) await translating.addMade(tx, owner, lessonId, each);
      return made.length;
    });
  }
}

/** The sentence, or nothing where the analysis is of an older text. */
const sentenceIn = ({ texts }: ReadText, { blockId, start, end }: Anchor): string => texts.get(blockId)?.slice(start, end).trim() ?? '';

/** A sentence as engines like it: they take the end of a line for the end of a sentence. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
