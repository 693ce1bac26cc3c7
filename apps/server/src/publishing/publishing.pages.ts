import { publishing as contract, type ProblemCode, problems } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import type { ReadingKind } from '@glossa/core/readings';
import { directionOf, isMessageKey, type Locale, languagesAsked, localeFor, ownNames, type Say, sayIn, spoken } from '@glossa/messages';
import {
  cookiesPage,
  coursePage,
  type Face,
  languagePage,
  languagesPage,
  lessonPage,
  publicPicturePath,
  publicStyle,
  publicStylePath,
  refusedPage,
  reportedPage,
  reportPage,
  type Visit,
} from '@glossa/page';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError } from '../platform/errors.ts';
import type { Files } from '../platform/files/files.ts';
import { checked } from '../platform/http/mount.ts';
import { sendPicture } from '../platform/http/pictures.ts';
import type { CountStranger } from '../platform/http/strangers.ts';
import { languageCookie, visitorAddress, type WebSettings } from '../platform/http/visitors.ts';
import { answerWithApp } from '../platform/http/web-files.ts';
import type { OwnerId } from '../platform/ids.ts';
import { createPageCache, type DrawnPage, drawnPage } from './page-cache.ts';
import type { Publishing } from './publishing.ts';
import { type Remembered, remember, rememberedDays, rememberedOf } from './remembered.ts';
import { mostInSitemap, originOf, robotsText, sitemap, sitemapIndex } from './searching.ts';

export interface PublicSite {
  publishing: Publishing;
  files: Pick<Files, 'open'>;
  settings: WebSettings;
  now: () => number;
  /** The account that asks; null for a stranger. */
  ownerOf(request: FastifyRequest): Promise<OwnerId | null>;
  /** Throws where a visitor's network has had too many pages drawn. */
  countStranger: CountStranger;
  /** Whether somebody new can come in. */
  signUp(): Promise<boolean>;
  sessionCookie: { name: string; days: number };
  faces: readonly Face[];
  /** Publications in one sitemap. */
  sitemapItems?: number;
}

/** Served to strangers: pages without script, that load style and fonts from here and nothing else. */
const policy = "default-src 'none';style-src 'self';font-src 'self';img-src 'self' data:;form-action 'self';frame-ancestors 'none';base-uri 'none'";
const shortly = 'public, max-age=60';
const drawnFor = 10_000;
/** Of the languages that a browser asks for, so many make a difference. */
const mostAsked = 3;

/** What the form about cookies sends; `back` is the path to be at again, below the interface language. */
const cookieAnswer = z.object({ answer: z.enum(['yes', 'no']), back: z.string().regex(/^\/[\w/-]*(\?[\w=&-]*)?$/) });

type Paged = FastifyRequest<{ Params: { id: string; lang: string; picture: string }; Querystring: Record<string, string | undefined> }>;

/** The pages that everybody may see, in every interface language, and what leads to them. */
export async function servePublicPages(app: FastifyInstance, site: PublicSite): Promise<void> {
  const draw = createPageCache(site.now, drawnFor);
  // Apart, so that a few sitemaps, which are long, take no room from pages.
  const drawMap = createPageCache(site.now, drawnFor);
  const style = drawnPage(publicStyle(site.faces));
  const hidden = { schema: { hide: true } as object };
  await app.register((pages, _, done) => {
    pages.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 20_000 }, async (_: unknown, body: string | Buffer) =>
      Object.fromEntries(new URLSearchParams(String(body))),
    );
    pages.get(publicStylePath, hidden, (request, reply) => sendDrawn(request, reply.type('text/css; charset=utf-8'), style));
    pages.get('/robots.txt', hidden, (request, reply) =>
      reply
        .header('cache-control', shortly)
        .type('text/plain; charset=utf-8')
        .send(robotsText(originOf(request, site.settings))),
    );
    pages.get('/sitemap.xml', hidden, async (request, reply) => {
      const origin = originOf(request, site.settings);
      const { before } = request.query as { before?: string };
      const piece = before === undefined ? undefined : ((await site.publishing.listedId(before)) ?? '');
      const page = await drawMap(
        `${origin} ${piece}`,
        '',
        counted(site, request, () => drawSitemap(site, origin, piece)),
      );
      return sendDrawn(request, reply.type('application/xml; charset=utf-8'), page);
    });
    pages.get(publicPicturePath(':id'), hidden, async (request, reply) => {
      sendPicture(reply, site.files, await site.publishing.shownPicture((request as Paged).params.id), 'public');
      return reply;
    });
    pages.get(publicPicturePath(':id', ':picture'), hidden, async (request, reply) => {
      const { id, picture } = (request as Paged).params;
      sendPicture(reply, site.files, await site.publishing.shownPictureInText(id, picture), 'public');
      return reply;
    });
    for (const kind of ['lesson', 'course'] as const) pages.get(`/${kind}s/:id`, hidden, (request, reply) => choose(site, kind, request as Paged, reply));
    for (const locale of [...spoken, 'en-XA'] as const) serveIn(pages, locale, site, draw);
    done();
  });
}

/** One sitemap while it holds everything, else a list of its pieces; `before` names a piece, empty for the first. */
async function drawSitemap({ publishing, sitemapItems = mostInSitemap }: PublicSite, origin: string, before: string | undefined): Promise<string> {
  const first = await publishing.listedPaths(sitemapItems, before || undefined);
  if (before === undefined && first.next !== null) {
    const after: string[] = [];
    for (let next: string | null = first.next; next !== null; next = (await publishing.listedPaths(sitemapItems, next)).next) after.push(next);
    return sitemapIndex(origin, after);
  }
  const lists = before ? [] : ['/lessons', ...(await publishing.shownLanguages()).map(({ lang }) => `/languages/${lang}`)];
  return sitemap(origin, spoken, [...lists, ...first.paths]);
}

/** `/lessons/<id>`: of something published, its page in the language that the visitor may have kept, else in their browser's; of all else, the app. */
async function choose(site: PublicSite, kind: 'lesson' | 'course', request: Paged, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params;
  const locale = rememberedOf(request, site.settings).locale ?? localeFor(request.headers['accept-language']);
  reply.header('vary', 'accept-language, cookie');
  if (await site.publishing.isPublished(kind, id)) {
    const query = request.url.slice(`/${kind}s/${id}`.length);
    return reply.header('cache-control', shortly).redirect(`/${locale}/${kind}s/${id}${query.startsWith('?') ? query : ''}`, 302);
  }
  const path = await site.publishing.publicPathOf(kind, id, await site.ownerOf(request));
  if (path === undefined) return answerWithApp(request, reply);
  return reply.header('cache-control', 'private, no-cache').redirect(`/${locale}${path}`, 302);
}

function serveIn(pages: FastifyInstance, locale: Locale, site: PublicSite, draw: ReturnType<typeof createPageCache>): void {
  const { publishing } = site;
  /** What a page depends on, as it was understood: an address has as many ways of being written as somebody likes. */
  const key = (page: string, visit: Visit) => `${visit.origin} ${visit.signUp} ${visit.mayRemember === null} ${locale} ${page}`;
  const page = (path: string, show: (request: Paged, visit: Visit) => Promise<DrawnPage>, vary = 'cookie') =>
    pages.get(`/${locale}${path}`, { schema: { hide: true } as object }, async (request, reply) => {
      const remembered = rememberedOf(request, site.settings);
      const visit = await visitOf(locale, request, site, remembered);
      try {
        const page = await show(request as Paged, visit);
        return sendPage(request, keep(reply, locale, site.settings, remembered).header('vary', vary), page);
      } catch (error) {
        return refuse(error, request, reply, visit);
      }
    });
  const form = (path: string, take: (request: Paged, reply: FastifyReply, visit: Visit) => Promise<FastifyReply>) =>
    pages.post(`/${locale}${path}`, { schema: { hide: true } as object }, async (request, reply) => {
      const visit = await visitOf(locale, request, site, rememberedOf(request, site.settings));
      try {
        site.countStranger(request);
        return await take(request as Paged, reply.header('cache-control', 'no-store'), visit);
      } catch (error) {
        return refuse(error, request, reply, visit);
      }
    });

  page('/lessons', async (request, visit) =>
    draw(
      key('lessons', visit),
      '',
      counted(site, request, async () => languagesPage(await publishing.shownLanguages(), visit)),
    ),
  );
  page('/cookies', async (_, visit) =>
    drawnPage(cookiesPage(visit, { language: { name: languageCookie(site.settings).name, days: rememberedDays }, session: site.sessionCookie })),
  );
  form('/cookies', async (request, reply) => {
    const { answer, back } = checked(cookieAnswer, request.body);
    remember(reply, site.settings, answer === 'yes' ? locale : null);
    return reply.redirect(`/${locale}${back}`, 303);
  });
  page('/languages/:lang', async (request, visit) => {
    const { lang } = request.params;
    if (!isLanguageCode(lang)) throw new DomainError('not-found');
    const before = await publishing.listedId(request.query.before);
    return draw(
      key(`${lang} ${before}`, visit),
      '',
      counted(site, request, async () => languagePage(lang, await publishing.shownLanguage(lang, before), before ?? null, visit)),
    );
  });
  const lesson = async (request: Paged, visit: Visit) => {
    const [id, part, ruby, open] = [request.params.id, partOf(request), rubyOf(request), openOf(request)];
    const state = await publishing.lessonState(id);
    return draw(
      key(`${id} ${part} ${ruby} ${open} ${visit.reads}`, visit),
      state,
      counted(site, request, async () => lessonPage(await publishing.shownLesson(id, part, ruby), visit, open)),
    );
  };
  page('/lessons/:id', lesson, 'accept-language, cookie');
  page('/courses/:id', async (request, visit) => {
    const [id, part] = [request.params.id, partOf(request)];
    const state = await publishing.courseState(id);
    return draw(
      key(`${id} ${part}`, visit),
      state,
      counted(site, request, async () => coursePage(await publishing.shownCourse(id, part), visit)),
    );
  });
  for (const kind of ['lesson', 'course'] as const) {
    const of = ({ params }: Paged) => `/${kind}s/${params.id}`;
    page(`/${kind}s/:id/report`, async (request, visit) => {
      if (!(await publishing.isPublished(kind, request.params.id))) throw new DomainError('publication-not-found');
      return drawnPage(reportPage(visit, of(request)));
    });
    form(`/${kind}s/:id/report`, async (request, reply, visit) => {
      await publishing.report(request.params.id, checked(contract.report.body, request.body), visitorAddress(request));
      return sendHtml(reply, reportedPage(visit, of(request)));
    });
  }
}

/** Drawing for a visitor, which is refused at once where their network has had too much drawn. */
const counted = (site: PublicSite, request: FastifyRequest, draw: () => Promise<string>) => (): Promise<string> => {
  site.countStranger(request);
  return draw();
};

/** The part that is asked for; 0, which there is none of, for what is no number. */
const partOf = ({ query }: Paged): number => (query.part === undefined ? 1 : Number(/^[1-9]\d{0,3}$/.exec(query.part)?.[0] ?? 0));

/** The kind of readings that is asked for; null, as where none is, for what is no kind. */
const rubyOf = ({ query }: Paged): ReadingKind | null => readingKind.safeParse(query.ruby).data ?? null;
const readingKind = z.enum(['kana', 'pinyin', 'latin'] satisfies ReadingKind[]);

/** The language whose translations shall stand open; null, as where none is named, for what is no language. */
const openOf = ({ query }: Paged): string | null => (typeof query.with === 'string' && isLanguageCode(query.with) ? query.with : null);

/** A visitor who may be remembered is, in the language they read in now. What is sent to them is theirs alone. */
function keep(reply: FastifyReply, locale: Locale, settings: WebSettings, remembered: Remembered): FastifyReply {
  if (!remembered.mayRemember) return reply.header('cache-control', shortly);
  if (remembered.locale !== locale) remember(reply, settings, locale);
  return reply.header('cache-control', 'private, no-cache');
}

async function visitOf(locale: Locale, request: FastifyRequest, site: PublicSite, { mayRemember }: Remembered): Promise<Visit> {
  const say = await sayIn(locale);
  return {
    locale,
    reads: readsBeside(locale, request.headers['accept-language']),
    dir: directionOf(locale),
    say: (key, values) => sayPublic(say, key, values),
    origin: originOf(request, site.settings),
    locales: spoken.map((each) => ({ locale: each, name: ownNames[each] })),
    signUp: await site.signUp(),
    mayRemember,
  };
}

/** In one order whatever the browser's, since pages are kept by them, and without the page's own, which comes first anyway. */
const readsBeside = (locale: Locale, header: string | undefined): string[] =>
  languagesAsked(header)
    .filter((lang) => isLanguageCode(lang) && lang !== locale.split('-')[0])
    .slice(0, mostAsked)
    .toSorted();

function sayPublic(say: Say, key: string, values?: Record<string, string | number>): string {
  if (!isMessageKey(key)) throw new Error(`There is no message ${key}.`);
  return say(key, values);
}

const sendHtml = (reply: FastifyReply, html: string): FastifyReply =>
  reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html);

function sendPage(request: FastifyRequest, reply: FastifyReply, page: DrawnPage): FastifyReply {
  reply.header('content-security-policy', policy).type('text/html; charset=utf-8');
  if (page.hidden) reply.header('x-robots-tag', 'noindex');
  return sendDrawn(request, reply, page);
}

function sendDrawn(request: FastifyRequest, reply: FastifyReply, { bytes, etag }: DrawnPage): FastifyReply {
  reply.header('etag', etag);
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', shortly);
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known?.includes(etag) || known?.includes('*') ? reply.code(304).send() : reply.send(bytes);
}

/** What cannot be shown or done, as a page in the visitor's language. Faults of the server go on to where they are logged. */
async function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, visit: Visit): Promise<FastifyReply> {
  if (!(error instanceof DomainError)) throw error;
  const code: ProblemCode = error.code;
  const say = await sayIn(visit.locale as Locale);
  const path = request.url.split('?', 1)[0]?.slice(visit.locale.length + 1) ?? '';
  const [title, detail] = [say(`problems.${code}.title`, error.params), say(`problems.${code}.detail`, { seconds: 60, ...error.params })];
  if (code === 'too-many-requests') reply.header('retry-after', String(error.params.seconds ?? 60));
  return sendHtml(reply.code(problems[code]).header('cache-control', 'no-store').header('x-robots-tag', 'noindex'), refusedPage(visit, path, title, detail));
}
