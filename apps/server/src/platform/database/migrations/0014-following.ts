import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Feeds that are followed, what they told of, and when each is looked at next; and catalogues of books. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  await primaryKey(
    db.schema
      .createTable('feed')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('address', key, (c) => c.notNull())
      .addColumn('title', text, (c) => c.notNull())
      .addColumn('site', text)
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('course_id', key)
      .addColumn('schedule', key, (c) => c.notNull())
      .addColumn('taking', key, (c) => c.notNull())
      .addColumn('etag', text)
      .addColumn('last_modified', text)
      .addColumn('looked_at', int)
      .addColumn('read_at', int)
      .addColumn('failures', int, (c) => c.notNull())
      .addColumn('problem_json', text)
      .addColumn('unfollowed_at', int)
      .addColumn('created_at', int, (c) => c.notNull())
      .addUniqueConstraint('feed_address', ['owner_id', 'address']),
    'feed',
    ['owner_id', 'id'],
  ).execute();
  await primaryKey(
    db.schema
      .createTable('feed_item')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('feed_id', key, (c) => c.notNull())
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('key', key, (c) => c.notNull())
      .addColumn('title', text, (c) => c.notNull())
      .addColumn('link', text)
      .addColumn('author', text)
      .addColumn('summary', text, (c) => c.notNull())
      .addColumn('content', text)
      .addColumn('published_at', int)
      .addColumn('state', key, (c) => c.notNull())
      .addColumn('tries', int, (c) => c.notNull())
      .addColumn('job_id', key)
      .addColumn('lesson_id', key)
      .addColumn('problem_json', text)
      .addColumn('found_at', int, (c) => c.notNull())
      .addColumn('seen_at', int, (c) => c.notNull())
      .addUniqueConstraint('feed_item_key', ['owner_id', 'feed_id', 'key']),
    'feed_item',
    ['owner_id', 'feed_id', 'id'],
  ).execute();
  await db.schema.createIndex('feed_item_state').on('feed_item').columns(['owner_id', 'feed_id', 'state', 'id']).execute();
  await db.schema
    .createTable('feed_turn')
    .addColumn('feed_id', key, (c) => c.primaryKey())
    .addColumn('account_id', key, (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('due_at', int, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('feed_turn_due').on('feed_turn').column('due_at').execute();
  await primaryKey(
    db.schema
      .createTable('catalogue')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('address', key, (c) => c.notNull())
      .addColumn('title', text, (c) => c.notNull())
      .addColumn('opened_at', int, (c) => c.notNull())
      .addUniqueConstraint('catalogue_address', ['owner_id', 'address']),
    'catalogue',
    ['owner_id', 'id'],
  ).execute();
}
