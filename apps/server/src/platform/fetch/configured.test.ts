import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { callConfigured } from './configured.ts';

const servers: Server[] = [];
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a configured address', () => {
  it('is sent what was given, and its answer comes back whatever its status', async () => {
    const heard: unknown[] = [];
    const url = await serve(async (request, reply) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      heard.push([request.method, request.url, request.headers['x-key'], Buffer.concat(chunks).toString()]);
      reply.writeHead(418).end('Théière');
    });
    const reply = await callConfigured(`${url}/a?b=1`, { method: 'POST', headers: { 'x-key': 'k' }, body: 'héron' });
    expect(reply).toEqual({ status: 418, text: 'Théière' });
    expect(heard).toEqual([['POST', '/a?b=1', 'k', 'héron']]);
  });

  it.each<[string, RequestListener, object, string]>([
    ['sends elsewhere', (_, reply) => reply.writeHead(302, { location: 'http://192.0.2.1/' }).end(), {}, 'elsewhere'],
    ['does not stop talking', (_, reply) => reply.end('x'.repeat(2000)), { bytes: 1999 }, 'long'],
    ['hangs up', (request) => request.socket.destroy(), {}, 'unreachable'],
    ['begins and never ends', (_, reply) => void reply.write('x'), { time: 60 }, 'slow'],
  ])('that %s gives no answer', async (_, answer, request, why) => {
    await expect(callConfigured(await serve(answer), request)).rejects.toMatchObject({ name: 'NoReplyError', why });
  });

  it('is left at once when it is no longer wanted', async () => {
    const stop = new AbortController();
    const reason = new Error('cancelled');
    const url = await serve(() => stop.abort(reason));
    await expect(callConfigured(url, { signal: stop.signal })).rejects.toBe(reason);
  });
});
