import type { Report } from '@glossa/contract';
import { type Db, inList } from '../platform/database/database.ts';
import { asOwner, type OwnerId } from '../platform/ids.ts';
import type { Kind } from './publishing.store.ts';

export type ReportDb = Db<'publication' | 'publication_report' | 'publication_withdrawal'>;

export type StoredReport = Pick<Report, 'id' | 'reason' | 'note' | 'createdAt'> & { publicationId: string };
/** What an admin made private after a report. */
export interface Withdrawal {
  id: string;
  owner: OwnerId;
  kind: Kind;
  targetId: string;
  reason: Report['reason'];
  at: number;
}

export async function addReport(db: ReportDb, { publicationId, createdAt, ...report }: StoredReport): Promise<void> {
  await db
    .insertInto('publication_report')
    .values({ ...report, publication_id: publicationId, created_at: createdAt })
    .execute();
}

/** Newest first; of all, or of what one account shares. */
export async function listReports(db: ReportDb, owner: OwnerId | null, limit: number): Promise<StoredReport[]> {
  const reports = db.selectFrom('publication_report as report').innerJoin('publication', 'publication.id', 'report.publication_id').selectAll('report');
  const rows = await (owner === null ? reports : reports.where('publication.account_id', '=', owner)).orderBy('report.id', 'desc').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id,
    reason: row.reason as Report['reason'],
    note: row.note,
    createdAt: row.created_at,
    publicationId: row.publication_id,
  }));
}

/** Removes a report and gives it; undefined where there is none. */
export async function takeReport(db: ReportDb, id: string): Promise<{ publicationId: string; reason: Report['reason'] } | undefined> {
  const row = await db.deleteFrom('publication_report').where('id', '=', id).returning(['publication_id', 'reason']).executeTakeFirst();
  return row && { publicationId: row.publication_id, reason: row.reason as Report['reason'] };
}

export async function addWithdrawal(db: ReportDb, { owner, targetId, ...given }: Withdrawal): Promise<void> {
  await db
    .insertInto('publication_withdrawal')
    .values({ ...given, account_id: owner, target_id: targetId })
    .onConflict((conflict) => conflict.columns(['account_id', 'kind', 'target_id']).doUpdateSet({ reason: given.reason, at: given.at }))
    .execute();
}

const rowsOf = (db: ReportDb) => db.selectFrom('publication_withdrawal').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];
const withdrawalOf = ({ id, account_id, kind, target_id, reason, at }: Row): Withdrawal => ({
  id,
  owner: asOwner(account_id),
  kind: kind as Kind,
  targetId: target_id,
  reason: reason as Report['reason'],
  at,
});

/** Newest first; of all, or of one account. */
export async function listWithdrawals(db: ReportDb, owner: OwnerId | null, limit: number): Promise<Withdrawal[]> {
  const rows = owner === null ? rowsOf(db) : rowsOf(db).where('account_id', '=', owner);
  return (await rows.orderBy('id', 'desc').limit(limit).execute()).map(withdrawalOf);
}

export async function withdrawalsOf(db: ReportDb, owner: OwnerId, kind: Kind, targetIds: readonly string[]): Promise<Withdrawal[]> {
  const rows = await rowsOf(db)
    .where('account_id', '=', owner)
    .where('kind', '=', kind)
    .where((e) => inList(db, e.ref('publication_withdrawal.target_id'), targetIds))
    .execute();
  return rows.map(withdrawalOf);
}

/** Whether it was there. */
export async function removeWithdrawal(db: ReportDb, id: string): Promise<boolean> {
  return (await db.deleteFrom('publication_withdrawal').where('id', '=', id).executeTakeFirstOrThrow()).numDeletedRows > 0n;
}

export async function forgetWithdrawal(db: ReportDb, owner: OwnerId, kind: Kind, targetId: string): Promise<void> {
  await db.deleteFrom('publication_withdrawal').where('account_id', '=', owner).where('kind', '=', kind).where('target_id', '=', targetId).execute();
}
