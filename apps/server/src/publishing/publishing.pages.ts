import { publishing as contract, type ProblemCode, problems } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { directionOf, isMessageKey, type Locale, localeFor, ownNames, type Say, sayIn, spoken } from '@glossa/messages';
import {
  cookiesPage,
  coursePage,
  type Face,
  languagePage,
  languagesPage,
  lessonPage,
  publicStyle,
  publicStylePath,
  refusedPage,
  reportedPage,
  reportPage,
  type Visit,
} from '@glossa/page';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../platform/errors.ts';
import { checked } from '../platform/http/mount.ts';
import type { WebSettings } from '../platform/http/visitors.ts';
import { answerWithApp } from '../platform/http/web-files.ts';
import { createPageCache, type DrawnPage, drawnPage } from './page-cache.ts';
import type { Publishing } from './publishing.ts';
import { originOf, robotsText, sitemap, sitemapItems } from './searching.ts';

export interface PublicSite {
  publishing: Publishing;
  settings: WebSettings;
  now: () => number;
  /** Whether somebody new can come in. */
  signUp(): Promise<boolean>;
  sessionCookie: { name: string; days: number };
  faces: readonly Face[];
}

/** Served to strangers: pages without script, that load style and fonts from here and nothing else. */
const policy = "default-src 'none';style-src 'self';font-src 'self';img-src 'self' data:;form-action 'self';frame-ancestors 'none';base-uri 'none'";
const shortly = 'public, max-age=60';
const drawnFor = 10_000;

type Paged = FastifyRequest<{ Params: { id: string; lang: string }; Querystring: Record<string, string | undefined> }>;

/** The pages that everybody may see, in every interface language, and what leads to them. */
export async function servePublicPages(app: FastifyInstance, site: PublicSite): Promise<void> {
  const draw = createPageCache(site.now, drawnFor);
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
      const xml = sitemap(originOf(request, site.settings), spoken, await site.publishing.listedPaths(sitemapItems), await site.publishing.shownLanguages());
      return sendDrawn(request, reply.type('application/xml; charset=utf-8'), drawnPage(xml));
    });
    for (const kind of ['lesson', 'course'] as const) pages.get(`/${kind}s/:id`, hidden, (request, reply) => choose(site, kind, request as Paged, reply));
    for (const locale of [...spoken, 'en-XA'] as const) serveIn(pages, locale, site, draw);
    done();
  });
}

/** `/lessons/<id>`: of something published, its page in the visitor's language; of all else, the app. */
async function choose({ publishing }: PublicSite, kind: 'lesson' | 'course', request: Paged, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params;
  if (!(await publishing.isPublished(kind, id))) return answerWithApp(request, reply);
  const query = request.url.slice(`/${kind}s/${id}`.length);
  const locale = localeFor(request.headers['accept-language']);
  return reply
    .header('vary', 'accept-language')
    .header('cache-control', shortly)
    .redirect(`/${locale}/${kind}s/${id}${query.startsWith('?') ? query : ''}`, 302);
}

function serveIn(pages: FastifyInstance, locale: Locale, site: PublicSite, draw: ReturnType<typeof createPageCache>): void {
  const { publishing } = site;
  const key = (request: FastifyRequest, visit: Visit) => `${visit.origin} ${visit.signUp} ${request.url}`;
  const page = (path: string, show: (request: Paged, visit: Visit) => Promise<DrawnPage>) =>
    pages.get(`/${locale}${path}`, { schema: { hide: true } as object }, async (request, reply) => {
      const visit = await visitOf(locale, request, site);
      try {
        return await sendPage(request, reply, await show(request as Paged, visit));
      } catch (error) {
        return refuse(error, request, reply, visit);
      }
    });

  page('/lessons', async (request, visit) => draw(key(request, visit), '', async () => languagesPage(await publishing.shownLanguages(), visit)));
  page('/cookies', async (_, visit) => drawnPage(cookiesPage(visit, site.sessionCookie.name, site.sessionCookie.days)));
  page('/languages/:lang', async (request, visit) => {
    const { lang } = request.params;
    if (!isLanguageCode(lang)) throw new DomainError('not-found');
    const before = request.query.before;
    return draw(key(request, visit), '', async () => languagePage(lang, await publishing.shownLanguage(lang, before), before ?? null, visit));
  });
  page('/lessons/:id', async (request, visit) => {
    const { id } = request.params;
    const part = request.query.part === undefined ? 1 : Number(/^[1-9]\d{0,3}$/.exec(request.query.part)?.[0] ?? 0);
    const state = await publishing.lessonState(id);
    return draw(`${visit.origin} ${visit.signUp} ${locale} ${id} ${part}`, state, async () => lessonPage(await publishing.shownLesson(id, part), visit));
  });
  page('/courses/:id', async (request, visit) => drawnPage(coursePage(await publishing.shownCourse(request.params.id), visit)));
  for (const kind of ['lesson', 'course'] as const) {
    const of = ({ params }: Paged) => `/${kind}s/${params.id}`;
    page(`/${kind}s/:id/report`, async (request, visit) => {
      if (!(await publishing.isPublished(kind, request.params.id))) throw new DomainError('publication-not-found');
      return drawnPage(reportPage(visit, of(request)));
    });
    pages.post(`/${locale}/${kind}s/:id/report`, { schema: { hide: true } as object }, async (request, reply) => {
      const visit = await visitOf(locale, request, site);
      try {
        await publishing.report((request as Paged).params.id, checked(contract.report.body, request.body), request.ip);
        return await sendHtml(reply.header('cache-control', 'no-store'), reportedPage(visit, of(request as Paged)));
      } catch (error) {
        return refuse(error, request, reply, visit);
      }
    });
  }
}

async function visitOf(locale: Locale, request: FastifyRequest, site: PublicSite): Promise<Visit> {
  const say = await sayIn(locale);
  return {
    locale,
    dir: directionOf(locale),
    say: (key, values) => sayPublic(say, key, values),
    origin: originOf(request, site.settings),
    locales: spoken.map((each) => ({ locale: each, name: ownNames[each] })),
    signUp: await site.signUp(),
  };
}

function sayPublic(say: Say, key: string, values?: Record<string, string | number>): string {
  if (!isMessageKey(key)) throw new Error(`There is no message ${key}.`);
  return say(key, values);
}

const sendHtml = (reply: FastifyReply, html: string): FastifyReply =>
  reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html);

function sendPage(request: FastifyRequest, reply: FastifyReply, page: DrawnPage): FastifyReply {
  reply.header('content-security-policy', policy).type('text/html; charset=utf-8');
  if (page.html.includes('<meta name="robots" content="noindex">')) reply.header('x-robots-tag', 'noindex');
  return sendDrawn(request, reply, page);
}

function sendDrawn(request: FastifyRequest, reply: FastifyReply, { html, etag }: DrawnPage): FastifyReply {
  reply.header('etag', etag).header('cache-control', shortly);
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known?.includes(etag) || known?.includes('*') ? reply.code(304).send() : reply.send(html);
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
