import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** How the server is reached, as far as it matters for trust. */
export interface WebSettings {
  /** `GLOSSA_URL`, or null where the server knows only the address it listens on. */
  publicUrl: URL | null;
  /** Which proxies before the server are believed about the visitor's address: how many, or their addresses; false for none. */
  trustProxy: false | number | string;
}

const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const forwarding = /^(forwarded|via|x-real-ip|x-forwarded-.*)$/;

/**
 * Whether a request comes from a person at this very computer: over loopback, to a local host name (a foreign page that
 * rebinds its name to 127.0.0.1 still says its own), and through no proxy. Where the server has a public address there is
 * no such person, since proxies exist that pass requests on without a trace.
 */
export function isLocal(request: FastifyRequest, { publicUrl, trustProxy }: WebSettings): boolean {
  if (trustProxy !== false || (publicUrl && !localHost.test(publicUrl.host))) return false;
  const { headers, socket } = request.raw;
  return loopback.test(socket.remoteAddress ?? '') && localHost.test(headers.host ?? '') && !Object.keys(headers).some((name) => forwarding.test(name));
}

/**
 * Where a visitor comes from, for limits by address. Of IPv6 the network, since a household or one rented server has 2⁶⁴
 * addresses of it: `2001:db8:1:2:aaaa::9` and `2001:db8:1:2::1` are both `2001:db8:1:2`.
 */
export function visitorAddress({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const [address = ''] = ip.split('%');
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inner !== undefined || isIP(address) !== 6) return inner ?? address;
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  return [...groups(head), ...new Array<string>(missing).fill('0'), ...groups(tail ?? '')].slice(0, 4).join(':');
}

/** What follows `Authorization: Bearer`, or null. Other schemes are a proxy's own business. */
export const bearerOf = (request: FastifyRequest): string | null => /^bearer +(\S*) *$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** Whether anybody can come who is not at this computer. `host` is the address listened on. */
export const isOpenToOthers = (host: string, { publicUrl, trustProxy }: WebSettings): boolean =>
  trustProxy !== false || (publicUrl !== null && !localHost.test(publicUrl.host)) || !(localHost.test(host) || loopback.test(host));

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a change, or a look at what is not for anyone, may have been sent by a page of another site in the visitor's name. Browsers
 * tell by `Sec-Fetch-Site` or `Origin`; where neither is there, a change passes only if it carries nothing of the visitor's. A token is
 * no browser's to send. Looks count as well, since a local owner's carry nothing: an image's address would be enough to export it all.
 */
export function isCrossSite(request: FastifyRequest, settings: WebSettings): boolean {
  if (bearerOf(request) !== null) return false;
  const { origin, cookie, 'sec-fetch-site': site } = request.headers;
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (harmless.has(request.method)) return foreign && !isForAnyone(request);
  if (site !== undefined) return foreign;
  if (origin !== undefined) return !ownOrigins(request, settings).includes(originOf(origin));
  return cookie !== undefined || isLocal(request, settings);
}

const isForAnyone = ({ routeOptions: { config } }: FastifyRequest): boolean => (config.route?.access ?? 'anyone') === 'anyone';

function ownOrigins(request: FastifyRequest, { publicUrl }: WebSettings): (string | null)[] {
  const host = request.raw.headers.host ?? '';
  const served = publicUrl === null || localHost.test(host) ? originOf(`http://${host}`) : null;
  return [publicUrl?.origin ?? null, served].filter((origin) => origin !== null);
}

function originOf(text: string): string | null {
  const url = URL.parse(text);
  return url && url.origin !== 'null' ? url.origin : null;
}

/** A cookie's name and flags; behind https it is bound to the host and never sent in the clear. */
function ownCookie(name: string, { publicUrl }: WebSettings) {
  const secure = publicUrl?.protocol === 'https:';
  return { name: secure ? `__Host-${name}` : name, flags: { path: '/', httpOnly: true, sameSite: 'lax', secure } } as const;
}

export const sessionCookie = (settings: WebSettings) => ownCookie('glossa_session', settings);
/** Keeps what a visitor of the public pages answered to whether it may: `no`, or the interface language they read in last. */
export const languageCookie = (settings: WebSettings) => ownCookie('glossa_ui', settings);
