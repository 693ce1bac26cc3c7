import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const year = 31_536_000;

/**
 * Serves the built web app. Files under `assets/` bear a hash in their names and never change; all others are asked for
 * anew. An address that is no file, opened as a page, is one of the app's own: it gets `index.html`.
 */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(folder, 'assets'));
      reply.header('cache-control', hashed ? `public, max-age=${year}, immutable` : 'no-cache');
    },
  });
  app.get('/*', { schema: { hide: true } as object }, answerWithApp);
}

/** The app, where a browser opens an address as a page and the app is served at all. */
export function answerWithApp(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isPage(request) && request.server.hasReplyDecorator('sendFile')) return reply.sendFile('index.html');
  reply.callNotFound();
  return reply;
}

/** A navigation of a browser, to an address that does not look like a file or like the API. */
function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '';
  const reserved = path === '/api' || path.startsWith('/api/') || path.startsWith('/assets/') || basename(path).includes('.');
  return !reserved && (request.headers.accept ?? '').includes('text/html');
}
