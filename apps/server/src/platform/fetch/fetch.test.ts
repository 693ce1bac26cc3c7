import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkedAddress, createFetch, type FetchOptions, publicLookup } from './fetch.ts';
import { isPublicAddress } from './public-addresses.ts';

// Every case about foreign addresses is decided before a socket: none of them is ever opened here.

const inner = `
  127.0.0.1 127.8.8.8 0.0.0.0 0.1.2.3 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 100.127.255.255
  192.0.0.1 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.7 203.0.113.7 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255
  :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::127.0.0.1 64:ff9b::127.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 100::1
  fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd12:3456::1 ff02::1 2002:7f00:1:: 2001::1 2001:db8::1 2001:10::1 2001:20::1 3fff::1 4000::1
`;
const outer = '8.8.8.8 1.1.1.1 93.184.215.14 100.63.255.255 100.128.0.1 172.32.0.1 2606:4700:4700::1111 2a00:1450:4001:80b::200e';
const words = (list: string) => list.trim().split(/\s+/);

describe('an IP address', () => {
  it.each(words(inner))('%s is not of the open internet', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(words(outer))('%s is', (address) => expect(isPublicAddress(address)).toBe(true));
  it.each(['', 'localhost', '0x7f.1', '1', '8.8.8', '8.8.8.8 ', '010.0.0.1'])('“%s” is none', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('an address that somebody typed', () => {
  const code = (address: string, origin?: string) => {
    try {
      return checkedAddress(address, origin).href;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  it.each(['127.0.0.1', '2130706433', '0x7f000001', '017700000001', '0x7f.1', '127.1', '127.0.0.1.', '①②⑦.0.0.1', '0', '10.0.0.1', '169.254.169.254'])(
    'is refused as http://%s/',
    (host) => expect(code(`http://${host}/x`)).toBe('address-not-public'),
  );
  it.each(words(inner).filter((address) => address.includes(':') && !address.includes('%')))('is refused as https://[%s]/', (host) =>
    expect(code(`https://[${host}]:8443/`)).toBe('address-not-public'),
  );
  it.each([
    '',
    'example.org',
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:text/html,x',
    'javascript:1',
    'http://',
    'http://a:b@example.org/',
    'http://[fe80::1%25eth0]/',
  ])('is refused as %s', (address) => expect(code(address)).toBe('address-invalid'));
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    [' http://8.8.8.8/ ', 'http://8.8.8.8/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('may be %s', (address, href) => expect(code(address)).toBe(href));
  it('may be the one origin a test names, and no other near it', () => {
    expect(code('http://127.0.0.1:4711/x', 'http://127.0.0.1:4711')).toBe('http://127.0.0.1:4711/x');
    for (const other of ['http://127.0.0.1:4712/', 'https://127.0.0.1:4711/', 'http://127.0.0.2:4711/'])
      expect(code(other, 'http://127.0.0.1:4711')).toBe('address-not-public');
  });
});

describe('a name', () => {
  const found = (addresses: string[], all: boolean) =>
    new Promise((done) =>
      publicLookup(async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))('a.example', { all }, (error, ...rest) =>
        done(error ?? rest),
      ),
    );
  it('gives its addresses, one or all', async () => {
    expect(await found(['8.8.8.8', '2606:4700:4700::1111'], false)).toEqual(['8.8.8.8', 4]);
    expect(await found(['8.8.8.8'], true)).toEqual([[{ address: '8.8.8.8', family: 4 }]]);
  });
  it.each([[['127.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['::ffff:7f00:1']], [[]]])('that leads to %j is refused', async (addresses) => {
    for (const all of [true, false]) expect(await found(addresses, all)).toMatchObject({ code: 'address-not-public' });
  });
});

describe('fetching', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });
  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer(listener);
    await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const fetched = (origin: string, path = '/', options: Partial<FetchOptions> = {}, timeoutMs = 10_000) =>
    createFetch({ testOrigin: origin, timeoutMs, resolve: async () => Promise.reject(new Error('no name is looked up')) })(`${origin}${path}`, {
      maxBytes: 1000,
      ...options,
    });

  it('tells content, type, encoding and names', async () => {
    const origin = await serve((request, answer) => {
      expect(request.headers).toMatchObject({ accept: 'text/html', 'user-agent': expect.stringContaining('Glossa') });
      answer.setHeader('content-type', 'Text/HTML; charset="ISO-8859-1"').setHeader('etag', '"1"').setHeader('last-modified', 'x');
      answer.setHeader('content-encoding', 'gzip').end(gzipSync('Il pleut.'));
    });
    const { bytes, ...told } = (await fetched(origin, '/pages/l%27eau.html?x', { accept: 'text/html' })) ?? { bytes: new Uint8Array() };
    expect(Buffer.from(bytes).toString()).toBe('Il pleut.');
    const said = { mediaType: 'text/html', charset: 'iso-8859-1', etag: '"1"', lastModified: 'x' };
    expect(told).toEqual({ url: `${origin}/pages/l%27eau.html?x`, fileName: 'l’eau.html'.replace('’', "'"), ...said });
  });

  it.each([
    ['attachment; filename="../../conte.epub"', 'conte.epub'],
    ["attachment; filename=x; filename*=UTF-8''l%C3%A9a.epub", 'léa.epub'],
    ['inline', 'book'],
  ])('reads the name of a file from %s', async (disposition, fileName) => {
    const origin = await serve((_, answer) => answer.setHeader('content-disposition', disposition).end('x'));
    expect(await fetched(origin, '/book')).toMatchObject({ fileName });
  });

  it('answers null where what is known is still right', async () => {
    const origin = await serve((request, answer) =>
      answer.writeHead(request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'x' ? 304 : 200).end('x'),
    );
    expect(await fetched(origin, '/', { known: { etag: '"1"', lastModified: 'x' } })).toBeNull();
    expect(await fetched(origin, '/', { known: { etag: '"2"', lastModified: null } })).toMatchObject({ etag: null });
  });

  it('follows redirects, and looks at each', async () => {
    const seen: string[] = [];
    const targets: Record<string, string> = {
      '/a': '/b',
      '/b': 'c?d',
      '/inner': 'http://127.0.0.1:1/',
      '/name': 'http://[::1]/',
      '/file': 'file:///etc/passwd',
      '/round': '/round',
    };
    const origin = await serve(({ url = '' }, answer) => {
      seen.push(url);
      const location = targets[url];
      answer.writeHead(location ? 302 : 200, location ? { location } : {}).end('x');
    });
    expect(await fetched(origin, '/a')).toMatchObject({ url: `${origin}/c?d` });
    expect(seen).toEqual(['/a', '/b', '/c?d']);
    await expect(fetched(origin, '/inner')).rejects.toMatchObject({ code: 'address-not-public' });
    await expect(fetched(origin, '/name')).rejects.toMatchObject({ code: 'address-not-public' });
    await expect(fetched(origin, '/file')).rejects.toMatchObject({ code: 'address-invalid' });
    await expect(fetched(origin, '/round')).rejects.toMatchObject({ code: 'address-unreachable' });
    expect(seen.filter((url) => url === '/round')).toHaveLength(6);
  });

  it.each<[string, RequestListener, object]>([
    ['more than is wanted', (_, answer) => answer.end('x'.repeat(1001)), { code: 'file-too-large' }],
    [
      'more than is wanted once unpacked',
      (_, answer) => answer.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(100_000))),
      { code: 'file-too-large' },
    ],
    ['no page', (_, answer) => answer.writeHead(404).end(), { code: 'address-refused', params: { status: 404 } }],
    ['no answer', ({ socket }) => socket.destroy(), { code: 'address-unreachable' }],
    ['endless headers', (_, answer) => answer.setHeader('x', 'x'.repeat(40_000)).end(), { code: 'address-unreachable' }],
  ])('says so where there is %s', async (_, listener, problem) => {
    await expect(fetched(await serve(listener))).rejects.toMatchObject(problem);
  });

  it('waits no longer than it should, and ends when told to', async () => {
    const asked = vi.fn();
    const origin = await serve((_, answer) => {
      asked();
      answer.write('x');
    });
    await expect(fetched(origin, '/', {}, 50)).rejects.toMatchObject({ code: 'address-unreachable' });
    const abort = new AbortController();
    asked.mockImplementation(() => abort.abort(new Error('cancelled')));
    await expect(fetched(origin, '/', { signal: abort.signal })).rejects.toThrow('cancelled');
  });

  it('never asks a name that leads inside, nor opens a socket to it', async () => {
    const request = vi.fn();
    const origin = await serve(request);
    const resolve = vi.fn(async () => [{ address: '127.0.0.1', family: 4 }]);
    const address = `http://inside.example:${new URL(origin).port}/`;
    await expect(createFetch({ resolve })(address, { maxBytes: 10 })).rejects.toMatchObject({ code: 'address-not-public' });
    expect([resolve.mock.calls, request.mock.calls]).toEqual([[['inside.example']], []]);
  });
});
