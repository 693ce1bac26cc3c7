import { type FormerText, type Lesson, textLimit } from '@glossa/contract';
import { type Block, type Correction, moveCorrections, reviseBlocks, wellFormed } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { type Analyzer, analyzeText, type Split } from './analysis.ts';
import { checkText } from './check-text.ts';
import { placeCorrections } from './corrections.store.ts';
import { createEditions } from './editions.ts';
import { excerptOf } from './excerpt.ts';
import { formerBlocks, formerTexts, keepFormerText } from './former-texts.store.ts';
import * as lessons from './lessons.store.ts';
import { found } from './lessons.ts';
import type { Splitting } from './splitting.ts';
import * as store from './texts.store.ts';

export interface PreparedEdit {
  before: Block[];
  after: Block[];
  /** How both are split: by what was put right where it was, and where it is. */
  split: Pick<Split, 'lang' | 'own'> & { before: readonly Correction[]; after: readonly Correction[] };
  /** Puts the new text in place of the old, in the caller's transaction; may be called again where that is tried again. */
  commit(tx: Tx): Promise<Lesson>;
}

/** The pages an edit replaces are removed with it where they are few; else by upkeep. */
const pagesRemovedAtOnce = 200;

/** Changed texts, prepared up to the one step that takes them into use. What they replace is kept as a former text. */
export function createEdits({ db, clock, ids }: Platform, analyzer: Analyzer, { splitOf }: Pick<Splitting, 'splitOf'>) {
  const editions = createEditions(db);

  const textNow = async (owner: OwnerId, id: string): Promise<Read> => {
    const read = await store.readText(db.read, owner, id);
    if (!read) throw new DomainError('lesson-not-found');
    return read;
  };

  const prepare = async (owner: OwnerId, { lesson, blocks: before }: Read, after: Block[]): Promise<PreparedEdit> => {
    checkText(after);
    const { id, lang, revision } = lesson;
    const split = await splitOf(owner, lang, id);
    const corrections = moveCorrections(split.corrections, before, after);
    const analysis = await analyzeText(analyzer, after, { ...split, corrections });
    const staged = await editions.stage(owner, id, ids.next(), analysis, db.write);
    const blocksJson = JSON.stringify(after);
    const former = formerOf(lesson, before, after);
    const commit = async (tx: Tx): Promise<Lesson> => {
      const now = clock.now();
      const columns = await staged.columns(tx);
      const seen = { revision, corrected: lesson.corrected };
      const row = await lessons.updateLesson(tx, owner, id, { ...columns, revision: revision + 1, updated_at: now }, seen);
      if (!row) throw new DomainError('lesson-changed');
      const moved = corrections.filter((correction, at) => correction.at !== split.corrections[at]?.at);
      await placeCorrections(tx, owner, moved);
      await keepFormerText(tx, { ...former, replaced_at: now }, owner);
      await store.saveText(tx, owner, id, blocksJson);
      await store.saveCounts(tx, owner, id, analysis.countsJson);
      if (lesson.pages <= pagesRemovedAtOnce) await store.deletePages(tx, owner, id, lesson.edition, 0);
      return lessons.toLesson(row);
    };
    return { before, after, split: { lang, own: split.own, before: split.corrections, after: corrections }, commit };
  };

  return {
    /**
     * Prepares a changed text (in the plain form of core's `textFromBlocks`). Blocks that did not change keep their ids.
     * Throws `lesson-changed` where `revision` has passed, also from `commit`.
     */
    async prepareEdit(owner: OwnerId, id: string, revision: number, text: string): Promise<PreparedEdit> {
      const read = await textNow(owner, id);
      if (read.lesson.revision !== revision) throw new DomainError('lesson-changed');
      if (text.length > textLimit * 2) throw new DomainError('text-too-long', { limit: textLimit });
      return prepare(
        owner,
        read,
        reviseBlocks(read.blocks, wellFormed(text), () => ids.next()),
      );
    },

    /**
     * The same with the text that the lesson had at the revision `former`, exactly as it was. A title or tags that were
     * changed since `revision` are no hindrance: only the text is replaced, and each edit of it since has left a former text.
     */
    async prepareFormerText(owner: OwnerId, id: string, revision: number, former: number): Promise<PreparedEdit> {
      const read = await textNow(owner, id);
      const [newest] = await formerTexts(db.read, owner, id);
      if (revision > read.lesson.revision || (newest && newest.revision >= revision)) throw new DomainError('lesson-changed');
      const blocks = await formerBlocks(db.read, owner, id, former);
      if (!blocks) throw new DomainError('not-found');
      return prepare(owner, read, blocks);
    },

    /** What the text was before its edits, the newest first. */
    async listFormerTexts(owner: OwnerId, id: string): Promise<FormerText[]> {
      found(await lessons.findLesson(db.read, owner, id));
      return formerTexts(db.read, owner, id);
    },
  };
}

interface Read {
  lesson: lessons.LessonRow;
  blocks: Block[];
}

function formerOf({ id, revision, words }: lessons.LessonRow, blocks: readonly Block[], next: readonly Block[]) {
  const blocks_json = JSON.stringify(blocks);
  return { lesson_id: id, revision, words, bytes: Buffer.byteLength(blocks_json), excerpt: excerptOf(blocks, next), blocks_json };
}
