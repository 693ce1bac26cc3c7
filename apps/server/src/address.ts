import type { Config } from './config.ts';

/** Where a browser on this machine finds the server, or everybody where it has a public address. Without a slash at its end. */
export function serverAddress({ url, host, port }: Pick<Config, 'url' | 'host' | 'port'>): string {
  if (url !== null) return url;
  return `http://${isEverywhere(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Whether a server on this host listens on all addresses of its machine. */
export const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';
