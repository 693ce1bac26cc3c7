import { z } from 'zod';
import { job } from './jobs.ts';
import { route } from './route.ts';
import { id, lang, nothing, time } from './values.ts';

const kind = z.enum(['lesson', 'course']);
/** `private`: its owner alone. `unlisted`: whoever has the address. `public`: listed, and found by search engines. */
const visibility = z.enum(['private', 'unlisted', 'public']);

const reportReason = z.enum(['rights', 'private', 'harmful', 'spam', 'other']);

export const sharing = z.object({
  kind,
  visibility,
  /** The address to give away, below the server's own; null while private. One that was taken back does not come again. */
  path: z.string().nullable(),
  /** Languages whose translations go along; null for all there are, later ones too. */
  translationLangs: z.array(lang).nullable(),
  /** Languages that the lesson has translations in, with how many. Empty for a course. */
  translations: z.array(z.object({ lang, count: z.int() })),
  /** Where an admin made it private after a report: it cannot be shared until they allow it. */
  withdrawn: z.object({ reason: reportReason, at: time }).nullable(),
});

const reportedThing = z.object({ id, kind, targetId: id, lang, title: z.string(), path: z.string() });
const ownReport = z.object({ id, reason: reportReason, createdAt: time, publication: reportedThing });
export const report = ownReport.extend({
  note: z.string(),
  /** The name of whoever shares it. */
  owner: z.string(),
});
/** What an admin made private after a report. */
const withdrawn = z.object({ id, kind, targetId: id, title: z.string(), reason: reportReason, at: time });
const ownReports = z.object({ items: z.array(ownReport), withdrawn: z.array(withdrawn) });

const target = z.object({ kind, id });

export const publishing = {
  getSharing: route({
    method: 'GET',
    path: '/api/v1/sharing/:kind/:id',
    id: 'getSharing',
    access: 'reader',
    scope: 'read',
    summary: 'Who can see a lesson or course.',
    params: target,
    answer: sharing,
    problems: ['lesson-not-found', 'course-not-found'],
  }),
  share: route({
    method: 'PUT',
    path: '/api/v1/sharing/:kind/:id',
    id: 'share',
    access: 'reader',
    scope: 'write',
    summary: 'Publishes a lesson or course, changes who can see it, or makes it private again. A course takes its lessons along.',
    params: target,
    body: z.object({ visibility, translationLangs: z.array(lang).max(100).nullable().default(null) }),
    answer: sharing,
    problems: ['lesson-not-found', 'course-not-found', 'sharing-withdrawn'],
  }),
  getPublished: route({
    method: 'GET',
    path: '/api/v1/published/:id',
    id: 'getPublished',
    access: 'anyone',
    summary: 'What everybody may know of a shared lesson or course before taking it; `lessons` counts those of a course.',
    params: z.object({ id }),
    answer: z.object({ id, kind, lang, title: z.string(), words: z.int(), lessons: z.int().nullable() }),
    problems: ['publication-not-found'],
  }),
  takePublished: route({
    method: 'POST',
    path: '/api/v1/published/:id/take',
    id: 'takePublished',
    access: 'reader',
    scope: 'write',
    status: 202,
    summary:
      'Copies a shared lesson or course, with pictures and the translations that go along, into the reader’s library. Of a course taken before, the lessons that are new.',
    params: z.object({ id }),
    answer: z.object({
      /** Where there is nothing to copy: the reader’s own lesson, or what they took before. */
      lessonId: id.nullable(),
      /** The same of a course that is the reader’s own. */
      courseId: id.nullable(),
      /** Else the copying; its result bears the `lessonId` or `courseId`. */
      job: job.nullable(),
    }),
    problems: ['publication-not-found'],
  }),
  report: route({
    method: 'POST',
    path: '/api/v1/published/:id/reports',
    id: 'report',
    access: 'anyone',
    status: 201,
    summary: 'Tells whoever keeps the server that something published should not be.',
    params: z.object({ id }),
    body: z.object({ reason: reportReason, note: z.string().max(2000).default('') }),
    answer: nothing,
    problems: ['publication-not-found', 'too-many-requests'],
  }),
  listReports: route({
    method: 'GET',
    path: '/api/v1/reports',
    id: 'listReports',
    access: 'admin',
    summary: 'What was reported and still waits, and what was made private after a report; newest first, 200 of each at most.',
    answer: z.object({ items: z.array(report), withdrawn: z.array(withdrawn.extend({ owner: z.string() })) }),
  }),
  listOwnReports: route({
    method: 'GET',
    path: '/api/v1/reports/own',
    id: 'listOwnReports',
    access: 'reader',
    scope: 'read',
    summary: 'The same about what one shares oneself, without what the strangers wrote.',
    answer: ownReports,
  }),
  closeReport: route({
    method: 'POST',
    path: '/api/v1/reports/:id/close',
    id: 'closeReport',
    access: 'admin',
    summary: 'Closes a report; with `withdraw`, what it was about becomes private, and is not shared again until that is allowed.',
    params: z.object({ id }),
    body: z.object({ withdraw: z.boolean() }),
    answer: nothing,
    problems: ['report-not-found'],
  }),
  allowSharing: route({
    method: 'POST',
    path: '/api/v1/withdrawals/:id/allow',
    id: 'allowSharing',
    access: 'admin',
    summary: 'Lets the owner share again what was made private after a report.',
    params: z.object({ id }),
    answer: nothing,
    problems: ['withdrawal-not-found'],
  }),
} as const;

export type Sharing = z.infer<typeof sharing>;
export type Report = z.infer<typeof report>;
export type ReportedThing = z.infer<typeof reportedThing>;
export type OwnReports = z.infer<typeof ownReports>;
export type Withdrawn = z.infer<typeof withdrawn>;
