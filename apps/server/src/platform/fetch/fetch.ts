import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { DomainError } from '../errors.ts';
import { isPublicAddress, literalOf } from './public-addresses.ts';

export interface FetchOptions {
  /** Of the content, unpacked. More is refused with `file-too-large`. */
  maxBytes: number;
  /** The `Accept` header. */
  accept?: string;
  /** What is had already: where it is still right, the answer is `null`. */
  known?: { etag: string | null; lastModified: string | null };
  signal?: AbortSignal;
}

export interface Fetched {
  /** Where it was in the end, after redirects. */
  url: string;
  bytes: Uint8Array;
  /** As the other server says, in lower case and without parameters; empty where it does not say. */
  mediaType: string;
  /** The encoding of a text, as the other server says. */
  charset: string | null;
  /** The name the other server gives the file, else the end of its path; may be empty. */
  fileName: string;
  etag: string | null;
  lastModified: string | null;
}

/** Fetches what people type, from the open web alone. Throws DomainError; `null` where what is known is still right, and never where nothing is known. */
export interface FetchAddress {
  (address: string, options: FetchOptions & Required<Pick<FetchOptions, 'known'>>): Promise<Fetched | null>;
  (address: string, options: Omit<FetchOptions, 'known'>): Promise<Fetched>;
}

export interface FetchParts {
  /** One origin that may be fetched wherever it leads: a test's own server on loopback. */
  testOrigin?: string | null;
  /** Finds every IP address of a name. */
  resolve?: (name: string) => Promise<LookupAddress[]>;
  /** For the whole of one fetch, redirects too. Milliseconds. */
  timeoutMs?: number;
}

const mostRedirects = 5;
const mostHeaderBytes = 32 * 1024;

/**
 * Reads an address that somebody typed. Throws `address-invalid` where it is none of the web, and `address-not-public` where
 * its host is an IP address that is not of the open internet, however that is written (2130706433, 0x7f.1, [::ffff:7f00:1]).
 */
export function checkedAddress(typed: string, testOrigin: string | null = null): URL {
  const url = URL.parse(typed.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.hostname === '') throw new DomainError('address-invalid');
  if (url.origin === testOrigin) return url;
  const literal = literalOf(url);
  if (literal !== null && !isPublicAddress(literal)) throw new DomainError('address-not-public');
  return url;
}

/** Finds the addresses of a name for a socket, and refuses names that lead anywhere but to the open internet. */
export function publicLookup(resolve: NonNullable<FetchParts['resolve']>): LookupFunction {
  return (name, { all }, answer) => {
    resolve(name).then(
      (found) => {
        const first = found[0];
        if (!first || !found.every(({ address }) => isPublicAddress(address))) answer(new DomainError('address-not-public'), '');
        else if (all) answer(null, found);
        else answer(null, first.address, first.family);
      },
      (error) => answer(error, ''),
    );
  };
}

/** The one client for addresses that people type. It keeps no connection and no cookie, and knows no proxy. */
export function createFetch({ testOrigin = null, resolve = (name) => systemLookup(name, { all: true }), timeoutMs = 30_000 }: FetchParts = {}): FetchAddress {
  const lookup = publicLookup(resolve);

  const fetchAddress = async (address: string, options: FetchOptions): Promise<Fetched | null> => {
    // Checked before anything is loaded or begun.
    let url = checkedAddress(address, testOrigin);
    const { Agent, buildConnector, fetch } = await import('undici');
    const connect = buildConnector({ lookup, timeout: 10_000 });
    const agent = new Agent({
      maxHeaderSize: mostHeaderBytes,
      connect: (to, done) => {
        // Node asks the lookup for names alone, so an IP address is looked at here too.
        const origin = `${to.protocol}//${to.host}`;
        try {
          checkedAddress(origin, testOrigin);
        } catch (error) {
          return done(error as Error, null);
        }
        (origin === testOrigin ? buildConnector({ timeout: 10_000 }) : connect)(to, done);
      },
    });
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(options.signal ? [options.signal] : [])]);
    try {
      for (let hop = 0; hop <= mostRedirects; hop++) {
        const answer = await fetch(url.href, { dispatcher: agent, redirect: 'manual', signal, headers: headersFor(options) });
        const next = redirectOf(answer.status, answer.headers.get('location'));
        if (next === null) return answer.status === 304 && options.known ? null : await contentOf(url, answer, options.maxBytes);
        await answer.body?.cancel();
        url = checkedAddress(URL.parse(next, url.href)?.href ?? '', testOrigin);
      }
      throw new DomainError('address-unreachable', { host: url.host });
    } catch (error) {
      throw options.signal?.aborted ? options.signal.reason : problemFrom(error, url);
    } finally {
      await agent.destroy();
    }
  };
  return fetchAddress as FetchAddress;
}

/** What went wrong below is told to people as one of our problems. */
function problemFrom(error: unknown, { host }: URL): DomainError {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof DomainError) return at;
  return new DomainError('address-unreachable', { host });
}

const headersFor = ({ accept = '*/*', known }: FetchOptions): Record<string, string> => ({
  accept,
  'user-agent': 'Glossa (self-hosted reading room)',
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
});

const redirectOf = (status: number, location: string | null): string | null => ([301, 302, 303, 307, 308].includes(status) ? location : null);

interface Answer {
  status: number;
  headers: { get(name: string): string | null };
  body: AsyncIterable<Uint8Array> | null;
}

async function contentOf(url: URL, { status, headers, body }: Answer, maxBytes: number): Promise<Fetched> {
  if (status < 200 || status > 299) throw new DomainError('address-refused', { host: url.host, status });
  const type = headers.get('content-type') ?? '';
  return {
    url: url.href,
    bytes: await bounded(body ?? [], maxBytes),
    mediaType: (type.split(';', 1)[0] as string).trim().toLowerCase(),
    charset: /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1]?.toLowerCase() ?? null,
    fileName: fileNameFrom(url, headers.get('content-disposition') ?? ''),
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  };
}

async function bounded(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit) throw new DomainError('file-too-large', { limit });
    read.push(chunk);
  }
  return Buffer.concat(read);
}

/** Only the last part of a name that a stranger chose, and no more than a name is long. */
function fileNameFrom(url: URL, disposition: string): string {
  const extended = /filename\*\s*=\s*utf-8''([^;\s]{1,600})/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*"?([^";]{1,300})/i.exec(disposition)?.[1];
  const name = decoded(extended ?? '') || plain || decoded(url.pathname.split('/').at(-1) ?? '');
  return (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
