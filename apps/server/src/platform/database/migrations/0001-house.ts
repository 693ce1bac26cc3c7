import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** The directory, shared blobs, and the library. */
export async function up(db: Kysely<any>): Promise<void> {
  await directory(db);
  await library(db);
}

async function directory(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  const { schema } = db;
  await schema
    .createTable('account')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('name_key', key, (c) => c.notNull().unique())
    .addColumn('role', key, (c) => c.notNull())
    .addColumn('password_hash', text)
    .addColumn('preferences_json', text, (c) => c.notNull())
    .addColumn('created_at', int, (c) => c.notNull())
    .execute();
  await schema
    .createTable('session')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('secret_hash', key, (c) => c.notNull().unique())
    .addColumn('account_id', key, (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('user_agent', text, (c) => c.notNull())
    .addColumn('created_at', int, (c) => c.notNull())
    .addColumn('last_seen_at', int, (c) => c.notNull())
    .addColumn('expires_at', int, (c) => c.notNull())
    .execute();
  await schema.createIndex('session_account').on('session').column('account_id').execute();
  await schema
    .createTable('api_token')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('secret_hash', key, (c) => c.notNull().unique())
    .addColumn('account_id', key, (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('scopes_json', text, (c) => c.notNull())
    .addColumn('created_at', int, (c) => c.notNull())
    .addColumn('last_used_at', int)
    .execute();
  await schema.createIndex('api_token_account').on('api_token').column('account_id').execute();
  await schema
    .createTable('one_time_code')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('code_hash', key, (c) => c.notNull().unique())
    .addColumn('purpose', key, (c) => c.notNull())
    .addColumn('account_id', key, (c) => c.references('account.id').onDelete('cascade'))
    .addColumn('created_at', int, (c) => c.notNull())
    .addColumn('expires_at', int, (c) => c.notNull())
    .addColumn('used_at', int)
    .execute();
  await schema
    .createTable('rate_count')
    .addColumn('key', key, (c) => c.notNull())
    .addColumn('window_start', int, (c) => c.notNull())
    .addColumn('count', int, (c) => c.notNull())
    .addPrimaryKeyConstraint('rate_count_pk', ['key', 'window_start'])
    .execute();
  await schema
    .createTable('job')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('account_id', key, (c) => c.references('account.id').onDelete('cascade'))
    .addColumn('kind', key, (c) => c.notNull())
    .addColumn('label', text, (c) => c.notNull())
    .addColumn('payload_json', text, (c) => c.notNull())
    .addColumn('state', key, (c) => c.notNull())
    .addColumn('done', int, (c) => c.notNull().defaultTo(0))
    .addColumn('total', int)
    .addColumn('result_json', text)
    .addColumn('problem_json', text)
    .addColumn('attempts', int, (c) => c.notNull().defaultTo(0))
    .addColumn('max_attempts', int, (c) => c.notNull())
    .addColumn('run_at', int, (c) => c.notNull())
    .addColumn('lease', key)
    .addColumn('lease_until', int)
    .addColumn('cancel_requested', int, (c) => c.notNull().defaultTo(0))
    .addColumn('dedupe_key', key, (c) => c.unique())
    .addColumn('created_at', int, (c) => c.notNull())
    .addColumn('updated_at', int, (c) => c.notNull())
    .addColumn('finished_at', int)
    .execute();
  await schema.createIndex('job_state').on('job').columns(['state', 'run_at']).execute();
  await schema.createIndex('job_account').on('job').columns(['account_id', 'id']).execute();
  await schema.createIndex('job_account_updated').on('job').columns(['account_id', 'updated_at']).execute();
  await schema
    .createTable('server_fact')
    .addColumn('name', key, (c) => c.primaryKey())
    .addColumn('value', text, (c) => c.notNull())
    .execute();
  await schema
    .createTable('blob')
    .addColumn('hash', key, (c) => c.primaryKey())
    .addColumn('bytes', int, (c) => c.notNull())
    .addColumn('created_at', int, (c) => c.notNull())
    .execute();
}

async function library(db: Kysely<any>): Promise<void> {
  const { key, text, int, keptInKey } = columnsFor(db);
  const owned = (name: string) => db.schema.createTable(name).addColumn('owner_id', key, (c) => c.notNull());
  await primaryKey(
    owned('serial')
      .addColumn('kind', key, (c) => c.notNull())
      .addColumn('last', int, (c) => c.notNull()),
    'serial',
    ['owner_id', 'kind'],
  )
    .modifyEnd(keptInKey)
    .execute();
  await primaryKey(
    owned('operation')
      .addColumn('operation_id', key, (c) => c.notNull())
      .addColumn('kind', key, (c) => c.notNull())
      .addColumn('request_hash', key, (c) => c.notNull())
      .addColumn('answer_json', text, (c) => c.notNull())
      .addColumn('created_at', int, (c) => c.notNull()),
    'operation',
    ['owner_id', 'operation_id'],
  )
    .modifyEnd(keptInKey)
    .execute();
  await primaryKey(
    owned('file_ref')
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('hash', key, (c) => c.notNull())
      .addColumn('purpose', key, (c) => c.notNull())
      .addColumn('name', text, (c) => c.notNull())
      .addColumn('media_type', text, (c) => c.notNull())
      .addColumn('created_at', int, (c) => c.notNull()),
    'file_ref',
    ['owner_id', 'id'],
  ).execute();
  await db.schema.createIndex('file_ref_hash').on('file_ref').columns(['hash']).execute();
  await primaryKey(
    owned('course')
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('serial', int, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('title', text, (c) => c.notNull())
      .addColumn('tags_json', text, (c) => c.notNull())
      .addColumn('is_default', int, (c) => c.notNull())
      .addColumn('position', int, (c) => c.notNull())
      .addColumn('revision', int, (c) => c.notNull())
      .addColumn('archived_at', int)
      .addColumn('deleted_at', int)
      .addColumn('created_at', int, (c) => c.notNull())
      .addColumn('updated_at', int, (c) => c.notNull()),
    'course',
    ['owner_id', 'id'],
  )
    .addUniqueConstraint('course_serial', ['owner_id', 'serial'])
    .execute();
  await db.schema.createIndex('course_order').on('course').columns(['owner_id', 'lang', 'position']).execute();
  await primaryKey(
    owned('lesson')
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('serial', int, (c) => c.notNull())
      .addColumn('course_id', key, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('title', text, (c) => c.notNull())
      .addColumn('title_key', key, (c) => c.notNull())
      .addColumn('author', text)
      .addColumn('source_url', text)
      .addColumn('tags_json', text, (c) => c.notNull())
      .addColumn('position', int, (c) => c.notNull())
      .addColumn('words', int, (c) => c.notNull())
      .addColumn('pages', int, (c) => c.notNull())
      .addColumn('analysis', key, (c) => c.notNull())
      .addColumn('edition', key, (c) => c.notNull())
      .addColumn('revision', int, (c) => c.notNull())
      .addColumn('opened_at', int)
      .addColumn('recent_at', int, (c) => c.notNull())
      .addColumn('archived_at', int)
      .addColumn('deleted_at', int)
      .addColumn('created_at', int, (c) => c.notNull())
      .addColumn('updated_at', int, (c) => c.notNull()),
    'lesson',
    ['owner_id', 'id'],
  )
    .addUniqueConstraint('lesson_serial', ['owner_id', 'serial'])
    .execute();
  await db.schema.createIndex('lesson_order').on('lesson').columns(['owner_id', 'course_id', 'position', 'id']).execute();
  await db.schema.createIndex('lesson_recent').on('lesson').columns(['owner_id', 'recent_at', 'id']).execute();
  await primaryKey(
    owned('lesson_text')
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('blocks_json', text, (c) => c.notNull()),
    'lesson_text',
    ['owner_id', 'lesson_id'],
  ).execute();
  await primaryKey(
    owned('lesson_page')
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('edition', key, (c) => c.notNull())
      .addColumn('page', int, (c) => c.notNull())
      .addColumn('words', int, (c) => c.notNull())
      .addColumn('blocks', int, (c) => c.notNull())
      .addColumn('packed_json', text, (c) => c.notNull()),
    'lesson_page',
    ['owner_id', 'lesson_id', 'edition', 'page'],
  ).execute();
  await primaryKey(
    owned('lesson_counts')
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('counts_json', text, (c) => c.notNull()),
    'lesson_counts',
    ['owner_id', 'lesson_id'],
  ).execute();
}
