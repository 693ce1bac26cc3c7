import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import type { Library } from '../library/library.ts';
import { answerProblems } from '../platform/http/problems.ts';
import type { OwnerId } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import { createReading } from '../reading/reading.ts';
import { createTranslating } from '../translating/translating.ts';
import { createVocabulary } from '../vocabulary/vocabulary.ts';
import { servePublicPages } from './publishing.pages.ts';
import { createPublishing } from './publishing.ts';

/** The public pages over a library, at `https://books.example`, with shorthands for what is on them. */
export async function testSite<Made extends { platform: Platform; library: Library }>(
  made: Made,
  { countReport = async () => undefined, ...given }: { countReport?(): Promise<void>; countStranger?(): void; sitemapItems?: number } = {},
) {
  const translating = createTranslating(made.platform);
  const vocabulary = createVocabulary(made.platform);
  const reading = createReading(made.platform, made.library, vocabulary, translating);
  const publishing = createPublishing(made.platform, made.library, translating, {
    jobs: { get: async (_, id) => ({ id }) as never },
    countReport,
    nameOf: async (owner) => `name of ${owner}`,
  });
  const app = Fastify();
  answerProblems(app, silentLog);
  await app.register(cookie);
  await servePublicPages(app, {
    publishing,
    files: made.platform.files,
    settings: { publicUrl: new URL('https://books.example'), trustProxy: false },
    now: made.platform.clock.now,
    ownerOf: async ({ headers }) => (headers['x-owner'] as OwnerId | undefined) ?? null,
    countStranger: () => undefined,
    signUp: async () => true,
    sessionCookie: { name: 'glossa_session', days: 180 },
    faces: [{ family: 'Inter', script: 'latin', path: '/assets/inter.woff2' }],
    ...given,
  });
  return {
    ...made,
    translating,
    vocabulary,
    reading,
    publishing,
    app,
    get: (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers: { host: 'books.example', ...headers } }),
    /** Sends a form as a page does. */
    post: (url: string, payload: string) =>
      app.inject({ method: 'POST', url, headers: { host: 'books.example', 'content-type': 'application/x-www-form-urlencoded' }, payload }),
    share: (owner: OwnerId, kind: 'lesson' | 'course', id: string, visibility: 'private' | 'unlisted' | 'public' = 'public', langs: string[] | null = null) =>
      publishing.share(owner, { kind, id }, { visibility, translationLangs: langs }),
    /** Translates the first sentence of a block. */
    translate: async (owner: OwnerId, lessonId: string, lang: string, text: string, at = 0) => {
      const block = (await made.library.blocks(owner, lessonId))[at] as { id: string; text: string };
      const end = block.text.indexOf('.') + 1 || block.text.length;
      return reading.writeTranslation(owner, lessonId, { anchor: { blockId: block.id, start: 0, end }, lang, text, revision: 0 });
    },
  };
}
