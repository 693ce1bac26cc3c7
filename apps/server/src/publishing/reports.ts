import type { OwnReports, Report, ReportedThing, Withdrawn } from '@glossa/contract';
import { wellFormed } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { findPublication, type Kind, type Publication, pathOf } from './publishing.store.ts';
import * as store from './reports.store.ts';

const atMost = 200;

export interface Reporting {
  /** Throws where one visitor reports too often. */
  countReport(address: string): Promise<void>;
  nameOf(owner: OwnerId): Promise<string>;
  /** Makes what is published private. */
  withdraw(tx: Tx, owner: OwnerId, target: { kind: Kind; id: string }): Promise<void>;
}

/** What strangers say should not be published, and what is done about it. */
export function createReports({ db, clock, ids }: Platform, library: Library, { countReport, nameOf, withdraw }: Reporting) {
  library.whenPurged((tx, owner, lessonId) => store.forgetWithdrawal(tx, owner, 'lesson', lessonId));
  library.whenCoursePurged((tx, owner, courseId) => store.forgetWithdrawal(tx, owner, 'course', courseId));

  const titleOf = async (owner: OwnerId, kind: Kind, id: string): Promise<string> =>
    (await (kind === 'lesson' ? library.lesson(owner, id) : library.course(owner, id)).catch(() => null))?.title ?? '';
  const thing = async ({ id, owner, kind, targetId, lang }: Publication): Promise<ReportedThing> => ({
    id,
    kind,
    targetId,
    lang,
    title: await titleOf(owner, kind, targetId),
    path: pathOf({ id, kind }),
  });
  const told = async (withdrawals: readonly store.Withdrawal[]): Promise<Withdrawn[]> =>
    Promise.all(
      withdrawals.map(async ({ id, owner, kind, targetId, reason, at }) => ({ id, kind, targetId, title: await titleOf(owner, kind, targetId), reason, at })),
    );

  return {
    /** A stranger says that something should not be here. */
    async report(publicationId: string, { reason, note }: Pick<Report, 'reason' | 'note'>, address: string): Promise<void> {
      await countReport(address);
      await db.write(async (tx) => {
        if (!(await findPublication(tx, publicationId))) throw new DomainError('publication-not-found');
        await store.addReport(tx, { id: ids.next(), publicationId, reason, note: wellFormed(note).trim(), createdAt: clock.now() });
      });
    },

    /** Everything that waits, and what was made private before, with whose it is: for whoever keeps the server. */
    async listReports(): Promise<{ items: Report[]; withdrawn: (Withdrawn & { owner: string })[] }> {
      const items: Report[] = [];
      for (const { publicationId, ...report } of await store.listReports(db.read, null, atMost)) {
        const publication = await findPublication(db.read, publicationId);
        if (publication) items.push({ ...report, publication: await thing(publication), owner: await nameOf(publication.owner) });
      }
      const withdrawals = await store.listWithdrawals(db.read, null, atMost);
      const names = await Promise.all(withdrawals.map(({ owner }) => nameOf(owner)));
      return { items, withdrawn: (await told(withdrawals)).map((each, at) => ({ ...each, owner: names[at] ?? '' })) };
    },

    /** The same about what one shares oneself, without what strangers wrote: that is for whoever keeps the server. */
    async listOwnReports(owner: OwnerId): Promise<OwnReports> {
      const items: OwnReports['items'] = [];
      for (const { publicationId, note: _, ...report } of await store.listReports(db.read, owner, atMost)) {
        const publication = await findPublication(db.read, publicationId);
        if (publication) items.push({ ...report, publication: await thing(publication) });
      }
      return { items, withdrawn: await told(await store.listWithdrawals(db.read, owner, atMost)) };
    },

    /** With `takeDown`, what it was about becomes private, and its owner cannot share it until that is allowed again. */
    async closeReport(id: string, takeDown: boolean): Promise<void> {
      await db.write(async (tx) => {
        const report = await store.takeReport(tx, id);
        if (!report) throw new DomainError('report-not-found');
        const found = takeDown ? await findPublication(tx, report.publicationId) : undefined;
        if (!found) return;
        const { owner, kind, targetId } = found;
        await store.addWithdrawal(tx, { id: ids.next(), owner, kind, targetId, reason: report.reason, at: clock.now() });
        await withdraw(tx, owner, { kind, id: targetId });
      });
    },

    async allowSharing(id: string): Promise<void> {
      if (!(await db.write((tx) => store.removeWithdrawal(tx, id)))) throw new DomainError('withdrawal-not-found');
    },
  };
}
