import type { publishing as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import { visitorAddress, type WebSettings } from '../platform/http/visitors.ts';
import type { Publishing } from './publishing.ts';
import { originOf } from './searching.ts';

export function publishingHandlers(publishing: Publishing, settings: WebSettings): Handlers<typeof contract> {
  return {
    getSharing: ({ owner, params }) => publishing.sharingOf(owner, params),
    share: ({ owner, params, body }) => publishing.share(owner, params, body),
    getPublished: ({ params }) => publishing.published(params.id),
    takePublished: ({ owner, params, request }) => publishing.take(owner, params.id, originOf(request, settings)),
    report: async ({ params, body, request }) => {
      await publishing.report(params.id, body, visitorAddress(request));
      return {};
    },
    listReports: () => publishing.listReports(),
    listOwnReports: ({ owner }) => publishing.listOwnReports(owner),
    closeReport: async ({ params, body }) => {
      await publishing.closeReport(params.id, body.withdraw);
      return {};
    },
    allowSharing: async ({ params }) => {
      await publishing.allowSharing(params.id);
      return {};
    },
  };
}
