import { test as base, expect } from '@playwright/test';
import { type RunningServer, startServer } from '../scripts/lib/server.ts';

/** Every test has a server of its own, new and empty, and is watched: no request leaves it, nothing breaks the security policy or throws. */
export const test = base.extend<{ settings: Record<string, string>; server: RunningServer; complaints: string[] }>({
  /** The server’s settings beside the usual ones. */
  settings: [{}, { option: true }],
  server: async ({ settings }, use) => {
    const server = await startServer({ env: settings });
    await use(server);
    await server.stop();
  },
  complaints: [
    async ({ context, server }, use) => {
      const complaints: string[] = [];
      context.on('request', (request) => {
        if (!request.url().startsWith(`${server.url}/`) && !/^(data|blob):/.test(request.url())) complaints.push(`request to ${request.url()}`);
      });
      context.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});
export { expect };
