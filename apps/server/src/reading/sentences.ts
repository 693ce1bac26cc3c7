import type { AsideTranslation, Job, MissingTranslations, SentenceTranslation, TranslationVersion } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { type Anchor, wellFormed } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import { madeBy, type Translating } from '../translating/translating.ts';
import { createHeldSentences, type HeldSentence } from './held-sentences.ts';
import { textUnder } from './text-under.ts';
import { createTranslateLesson, oneLine } from './translate-lesson.ts';

/** The sentences of a lesson and the engines that translate them. */
export function createSentences(platform: Platform, library: Library, translating: Translating, jobs: Pick<Jobs, 'get' | 'unfinished'>) {
  const { db, ids } = platform;
  const { machine } = translating;
  const translateLesson = createTranslateLesson(library, translating);
  const sentencesIn = createHeldSentences(library);

  const missingOf = async (owner: OwnerId, lessonId: string, langs: readonly string[]) => {
    const sentences = await sentencesIn(owner, lessonId);
    const missing = new Map<string, Size>();
    for (const lang of langs) missing.set(lang, sizeOf((await translating.missingIn(owner, lessonId, lang))(sentences)));
    return { sentences: sentences.length, missing };
  };

  return {
    kinds: [translateLesson],
    engines: machine.engines,
    allowance: machine.allowance,

    async listMissing(owner: OwnerId, lessonId: string, langs: readonly string[]): Promise<{ sentences: number; items: MissingTranslations[] }> {
      const { lang: source } = await library.lesson(owner, lessonId);
      for (const lang of langs) checkLang(lang);
      const { sentences, missing } = await missingOf(owner, lessonId, langs);
      const running = await jobs.unfinished(owner, translateLesson);
      const items = langs.map(async (lang) => {
        const way = await machine.routeFor(source, lang).catch(asProblem);
        const { sentences: count, characters } = missing.get(lang) ?? none;
        return {
          lang,
          missing: count,
          characters,
          allowance: way instanceof DomainError ? null : await machine.allowance.of(owner, way.translator),
          engine: way instanceof DomainError ? null : { ...nameOf(madeBy(way)), host: way.translator.host ?? null },
          problem: way instanceof DomainError ? way.code : null,
          jobId: running.find(({ payload }) => payload.lessonId === lessonId && payload.lang === lang)?.id ?? null,
        };
      });
      return { sentences, items: await Promise.all(items) };
    },

    /** The job that translates what is missing; one that is at it already is answered. */
    async translateMissing(owner: OwnerId, lessonId: string, lang: string, allowed = unasked): Promise<Job> {
      const { title, lang: source } = await library.lesson(owner, lessonId);
      checkLang(lang);
      const route = await machine.routeFor(source, lang);
      const size = (await missingOf(owner, lessonId, [lang])).missing.get(lang) ?? none;
      if (route.translator.metered && size.characters > allowed) throw new DomainError('translation-large', { engine: madeBy(route).name, ...size });
      const payload = { lessonId, lang, missing: size.sentences };
      const id = await db.write((tx) =>
        platform.jobs.enqueue(tx, translateLesson, {
          id: ids.next(),
          owner,
          label: `${title} → ${lang}`,
          payload,
          dedupeKey: `translate:${owner}:${lessonId}:${lang}`,
        }),
      );
      platform.jobs.wake();
      return jobs.get(owner, id);
    },

    /** Throws `anchor-invalid` where the anchor does not lie on the text as it is now. */
    async translateSentence(owner: OwnerId, lessonId: string, anchor: Anchor, lang: string): Promise<SentenceTranslation> {
      const { lang: source } = await library.lesson(owner, lessonId);
      checkLang(lang);
      const read = await library.text(owner, lessonId);
      const original = textUnder(read.blocks, anchor);
      const made = await translating.madeAt(owner, lessonId, anchor, lang);
      if (made?.original === original) return made;
      const route = await machine.routeFor(source, lang);
      const [text] = await machine.translate(owner, route, [oneLine(original)]);
      if (text == null) throw new DomainError('translator-odd', { engine: madeBy(route).name });
      return db.write(async (tx) => {
        const now = textUnder(await library.holdText(tx, owner, lessonId, read), anchor);
        if (now !== original) throw new DomainError('anchor-invalid');
        return translating.addMade(tx, owner, lessonId, { anchor, lang, text, original, engine: madeBy(route) });
      });
    },

    async listVersions(owner: OwnerId, lessonId: string, anchor: Anchor, lang: string): Promise<TranslationVersion[]> {
      await library.lesson(owner, lessonId);
      return translating.listVersions(owner, lessonId, { ...anchor, blockId: wellFormed(anchor.blockId) }, lang);
    },

    async listAside(owner: OwnerId, lessonId: string): Promise<AsideTranslation[]> {
      await library.lesson(owner, lessonId);
      return translating.listAside(owner, lessonId);
    },

    async bringBack(owner: OwnerId, lessonId: string, versionId: string): Promise<SentenceTranslation> {
      await library.lesson(owner, lessonId);
      return db.write((tx) => translating.bringBack(tx, owner, lessonId, versionId));
    },
  };
}
export type Sentences = ReturnType<typeof createSentences>;

/** Characters that go to a paid engine without being named before. */
const unasked = 20_000;
interface Size {
  sentences: number;
  characters: number;
}
const none: Size = { sentences: 0, characters: 0 };

/** What is sent once is counted once. What is remembered from other lessons is counted too: to look for it, every text would have to be read again. */
function sizeOf(sentences: readonly HeldSentence[]): Size {
  const texts = new Map(sentences.map(({ text, start, end }) => [text, end - start]));
  return { sentences: sentences.length, characters: [...texts.values()].reduce((sum, length) => sum + length, 0) };
}

function checkLang(lang: string): void {
  if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
}

const nameOf = ({ name, via }: ReturnType<typeof madeBy>) => ({ name, via });

function asProblem(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}
