import type { publishing as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Publishing } from './publishing.ts';

export function publishingHandlers(publishing: Publishing): Handlers<typeof contract> {
  return {
    getSharing: ({ owner, params }) => publishing.sharingOf(owner, params),
    share: ({ owner, params, body }) => publishing.share(owner, params, body),
    report: async ({ params, body, request }) => {
      await publishing.report(params.id, body, request.ip);
      return {};
    },
    listReports: async () => ({ items: await publishing.listReports() }),
    closeReport: async ({ params, body }) => {
      await publishing.closeReport(params.id, body.withdraw);
      return {};
    },
  };
}
