import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Answer {
  body: string | Uint8Array;
  type?: string;
  etag?: string;
  status?: number;
}

/** A server on loopback that stands for the web: answers by path, and notes what it is asked. */
export async function startWeb() {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server: Server = createServer((request, reply) => {
    const path = request.url ?? '';
    asked.push(path);
    const { body, type = 'text/html', etag, status = 200 } = answers.get(path) ?? { body: 'Rien.', status: 404 };
    if (etag) reply.setHeader('etag', etag);
    if (etag && request.headers['if-none-match'] === etag) reply.writeHead(304).end();
    else reply.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An element of a page or feed; `name` may have attributes. */
const element = (name: string, ...inside: string[]): string => `<${name}>${inside.join('')}</${name.split(' ')[0]}>`;

const sentence = 'Chaque jeudi, peu avant midi, une péniche bleue s’amarre au quai de Saint-Aubin, et l’on y vient chercher des livres.';
/** A text long enough to be a whole one, told apart by its number. */
export const article = (number: number): string =>
  Array.from({ length: 8 }, (_, i) => element('p', sentence, ` C’est la page ${number}, ligne ${i}.`)).join('');
export const articlePage = (number: number): string => {
  const title = `Page ${number}`;
  const body = element('body', element('nav', element('a href="/"', 'Accueil')), element('article', element('h1', title), article(number)));
  return `<!doctype html>${element('html lang="fr"', element('head', element('title', title)), body)}`;
};

export interface TestItem {
  id: string | number;
  title?: string;
  link?: string | null;
  content?: string;
}
const itemOf = ({ id, title = `Page ${id}`, link = `/pages/${id}`, content = '' }: TestItem): string =>
  element(
    'item',
    element('guid isPermaLink="false"', String(id)),
    element('title', title),
    link === null ? '' : element('link', link),
    element('description', `Le début de la page ${id}.`),
    content && element('content:encoded', `<![CDATA[${content}]]>`),
  );
export const rssOf = (items: readonly TestItem[], title = 'La Gazette'): string =>
  element('rss xmlns:content="c"', element('channel', element('title', title), element('link', '/'), element('language', 'fr'), ...items.map(itemOf)));
