import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feed, FeedItem } from '@glossa/contract';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createImporting } from '../importing/importing.ts';
import { noCounterparts } from '../importing/testing.ts';
import { testLibrary, workFor } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { createFetch } from '../platform/fetch/fetch.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { createJobs } from '../platform/jobs/jobs.ts';
import { createQueue } from '../platform/jobs/queue.ts';
import type { JobKind } from '../platform/jobs/work.ts';
import { createWorker } from '../platform/jobs/worker.ts';
import { workerDefaults } from '../platform/jobs/worker-options.ts';
import { createTranslating } from '../translating/translating.ts';
import { createVocabulary } from '../vocabulary/vocabulary.ts';
import { removeFeed } from './following.store.ts';
import { createFollowing, type Following, lookName } from './following.ts';
import { article, articlePage, rssOf, startWeb, type TestItem } from './testing.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

eachDatabase('following feeds', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-feeds-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let db: Database;
  let owner: OwnerId;
  let web: Awaited<ReturnType<typeof startWeb>>;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  let following: Following;
  let jobs: ReturnType<typeof createJobs>;
  let worker: ReturnType<typeof createWorker>;
  beforeAll(async () => {
    db = await open();
    web = await startWeb();
    test = await testLibrary(db, { filesIn: folder, fetch: createFetch({ testOrigin: web.origin, resolve: async () => [] }) });
    const platform = { ...test.platform, jobs: createQueue(test.platform) };
    jobs = createJobs(platform, { untold: [lookName] });
    const others = { vocabulary: createVocabulary(platform), translating: createTranslating(platform) };
    const importing = createImporting(platform, { library: test.library, counterparts: noCounterparts, ...others }, jobs, web.origin);
    following = createFollowing(platform, importing, test.library, jobs, web.origin);
    worker = createWorker(platform, [...importing.kinds, ...following.kinds] as JobKind[], { ...workerDefaults, id: 'w' });
    return () => {
      web.close();
      jobs.close();
    };
  });
  beforeEach(async () => {
    owner = await test.someone();
    web.answers.clear();
    web.asked.length = 0;
    await worker.runDue();
    await db.write((tx) => tx.deleteFrom('feed_turn').execute());
    for (let page = 1; page <= 30; page++) web.answers.set(`/pages/${page}`, { body: articlePage(page) });
  });

  const serve = (items: readonly TestItem[], more: object = {}) => web.answers.set('/feed', { body: rssOf(items), type: 'application/rss+xml', ...more });
  const pages = (...numbers: number[]): TestItem[] => numbers.map((id) => ({ id }));
  const follow = (given: object = {}): Promise<Feed> =>
    following.follow(owner, {
      address: `${web.origin}/feed`,
      title: 'Gazette',
      lang: 'fr',
      courseId: null,
      site: null,
      schedule: 'daily',
      taking: 'wait',
      ...given,
    });
  const looked = async (feed: Feed): Promise<Feed> => {
    await worker.runDue();
    return following.get(owner, feed.id);
  };
  /** After so long, what is due is done. */
  const later = async (feed: Feed, wait = day): Promise<Feed> => {
    test.time.now += wait;
    await following.enqueueDue();
    return looked(feed);
  };
  const itemsOf = async (feed: Feed, state?: FeedItem['state']) => (await following.listItems(owner, feed.id, { state, limit: 200 })).items;
  const titles = async (feed: Feed, state?: FeedItem['state']) => (await itemsOf(feed, state)).map(({ title }) => title);
  const lessons = async () => (await test.library.listLessons(owner, { archived: false, deleted: false, limit: 50 })).items;
  const importAll = async (feed: Feed) => {
    const ids = (await itemsOf(feed, 'waiting')).map(({ id }) => id);
    const begun = await following.importItems(owner, feed.id, ids);
    await worker.runDue();
    return begun;
  };

  it('looks soon, and lists what is there, newest first', async () => {
    serve(pages(3, 2, 1));
    const begun = await follow();
    expect(begun).toMatchObject({ title: 'Gazette', lookedAt: null, waiting: 0, problem: null });
    const feed = await looked(begun);
    expect(feed).toMatchObject({ lookedAt: test.time.now, nextAt: test.time.now + day, waiting: 3, problem: null, site: `${web.origin}/` });
    expect(await titles(feed)).toEqual(['Page 3', 'Page 2', 'Page 1']);
    expect(await itemsOf(feed)).toMatchObject([{ link: `${web.origin}/pages/3`, summary: 'Le début de la page 3.', state: 'waiting' }, {}, {}]);
    expect((await following.list(owner)).map(({ id }) => id)).toEqual([feed.id]);
  });

  it('tells of nothing twice, in whatever order a feed repeats it', async () => {
    serve(pages(2, 1));
    const feed = await looked(await follow());
    serve([...pages(1, 3, 2, 3), { id: 1, title: 'Page 1, revue' }]);
    expect((await later(feed)).waiting).toBe(3);
    expect(await titles(feed)).toEqual(['Page 3', 'Page 2', 'Page 1']);
  });

  it('asks only for what has changed', async () => {
    serve(pages(1), { etag: '"1"' });
    const feed = await looked(await follow());
    const again = await later(feed);
    expect([again.lookedAt, again.waiting, again.problem]).toEqual([test.time.now, 1, null]);
    expect(await db.read.selectFrom('feed').select('etag').where('owner_id', '=', owner).execute()).toEqual([{ etag: '"1"' }]);
    serve(pages(2, 1), { etag: '"2"' });
    expect((await later(feed)).waiting).toBe(2);
  });

  it.each<[Feed['schedule'], number]>([
    ['hourly', hour],
    ['six-hourly', 6 * hour],
    ['daily', day],
    ['weekly', 7 * day],
  ])('%s looks when that time has passed, and not before', async (schedule, period) => {
    serve(pages(1));
    const feed = await looked(await follow({ schedule }));
    const { lookedAt } = feed;
    expect((await later(feed, period - 1)).lookedAt).toBe(lookedAt);
    expect((await later(feed, 1)).lookedAt).toBe(test.time.now);
  });

  it('follows another schedule from the last look on, and looks at once where that is wanted, once a minute', async () => {
    serve(pages(1));
    const feed = await looked(await follow());
    const changed = await following.change(owner, feed.id, { schedule: 'hourly', title: 'Quotidien' });
    expect(changed).toMatchObject({ schedule: 'hourly', title: 'Quotidien', nextAt: test.time.now + hour });
    test.time.now += 59_999;
    await following.look(owner, feed.id);
    expect((await looked(feed)).lookedAt).toBe(test.time.now - 59_999);
    test.time.now += 1;
    await following.look(owner, feed.id);
    await following.look(owner, feed.id);
    expect(await looked(feed)).toMatchObject({ lookedAt: test.time.now, nextAt: test.time.now + hour });
    expect(web.asked.filter((path) => path === '/feed')).toHaveLength(2);
  });

  it.each<[string, () => void, object]>([
    ['is gone', () => web.answers.delete('/feed'), { code: 'address-refused', params: { status: 404 } }],
    ['became a page', () => web.answers.set('/feed', { body: '<!doctype html><p>Fermé' }), { code: 'not-a-feed' }],
    ['became a picture', () => web.answers.set('/feed', { body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]) }), { code: 'file-not-text' }],
  ])('that %s says so, waits longer each time, and comes back', async (_, spoil, problem) => {
    serve(pages(1));
    const feed = await looked(await follow());
    spoil();
    const waits: number[] = [];
    for (let failures = 1; failures <= 5; failures++) {
      const failed = await later(await following.get(owner, feed.id), (await following.get(owner, feed.id)).nextAt - test.time.now);
      expect(failed).toMatchObject({ problem, waiting: 1, lookedAt: test.time.now });
      waits.push((failed.nextAt - test.time.now) / day);
    }
    expect(waits).toEqual([2, 4, 7, 7, 7]);
    serve(pages(2, 1));
    expect(await later(feed, 7 * day)).toMatchObject({ problem: null, waiting: 2, nextAt: test.time.now + day });
  });

  it('fetches the page of an item that has only its beginning, and keeps what it says of itself', async () => {
    const course = await test.addCourse(owner, 'Presse');
    serve(pages(1));
    const feed = await looked(await follow({ courseId: course.id }));
    expect(await importAll(feed)).toMatchObject([{ state: 'importing', jobId: expect.any(String) }]);
    const [lesson] = await lessons();
    expect(lesson).toMatchObject({ title: 'Page 1', courseId: course.id, sourceUrl: `${web.origin}/pages/1`, lang: 'fr' });
    expect(await itemsOf(feed)).toMatchObject([{ state: 'imported', lessonId: lesson?.id, problem: null }]);
    expect((await test.library.blocks(owner, lesson?.id ?? '')).map(({ text }) => text).join()).not.toContain('Accueil');
    expect((await following.get(owner, feed.id)).waiting).toBe(0);
  });

  it('takes the text from the feed where that has it whole, and asks for no page', async () => {
    serve([
      { id: 1, content: article(1) },
      { id: 2, link: null, content: article(2) },
    ]);
    const feed = await looked(await follow());
    await importAll(feed);
    expect(web.asked).toEqual(['/feed']);
    const made = await lessons();
    expect(made.map(({ title, sourceUrl, siteName, original }) => [title, sourceUrl, siteName, original]).toSorted()).toEqual([
      ['Page 1', `${web.origin}/pages/1`, 'Gazette', false],
      ['Page 2', `${web.origin}/`, 'Gazette', false],
    ]);
    for (const lesson of made) expect(await test.library.blocks(owner, lesson.id)).toHaveLength(8);
    expect(await db.read.selectFrom('feed_item').select('content').where('owner_id', '=', owner).execute()).toHaveLength(2);
    await following.listItems(owner, feed.id, { limit: 1 });
    expect(await db.read.selectFrom('feed_item').select('content').distinct().where('owner_id', '=', owner).execute()).toEqual([{ content: null }]);
    expect(await db.read.selectFrom('file_ref').select('id').where('owner_id', '=', owner).execute()).toEqual([]);
  });

  it('imports by itself what comes from now on, not what was there already, and never all of a flood', async () => {
    serve(pages(2, 1));
    const feed = await looked(await follow({ taking: 'import' }));
    expect(await lessons()).toEqual([]);
    serve(pages(...Array.from({ length: 15 }, (_, i) => 15 - i)));
    await later(feed);
    expect((await lessons()).map(({ title }) => title).toSorted()).toEqual([...Array(10).keys()].map((i) => `Page ${i + 6}`).toSorted());
    expect(await titles(feed, 'imported')).toHaveLength(10);
    expect(await titles(feed, 'waiting')).toEqual(['Page 5', 'Page 4', 'Page 3', 'Page 2', 'Page 1']);
  });

  it('makes no second lesson of a text that is here already, however it came', async () => {
    serve(pages(1));
    const feed = await looked(await follow());
    await importAll(feed);
    const [lesson] = await lessons();
    web.answers.set('/other', {
      body: rssOf([
        { id: 'x', content: `<h1>Page 1</h1>${article(1)}` },
        { id: 'y', link: '/pages/1' },
      ]),
    });
    const other = await looked(await follow({ address: `${web.origin}/other` }));
    await importAll(other);
    expect(await itemsOf(other)).toMatchObject([
      { state: 'imported', lessonId: lesson?.id },
      { state: 'imported', lessonId: lesson?.id },
    ]);
    expect(await lessons()).toHaveLength(1);
    expect((await jobs.list(owner, { limit: 9 })).items.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  it('lets an item wait again that could not be imported, with the reason, and tries it anew', async () => {
    serve([
      { id: 'a', link: '/gone' },
      { id: 'b', link: 'http://10.0.0.1/' },
    ]);
    const feed = await looked(await follow());
    await importAll(feed);
    expect(await itemsOf(feed)).toMatchObject([
      { state: 'waiting', problem: { code: 'address-refused', params: { status: 404 } } },
      { state: 'waiting', problem: { code: 'address-not-public' } },
    ]);
    web.answers.set('/gone', { body: articlePage(1) });
    await importAll(feed);
    expect((await itemsOf(feed)).map(({ state }) => state)).toEqual(['imported', 'waiting']);
  });

  it('keeps no item from its import for one that has neither a page nor a text', async () => {
    serve([{ id: 3 }, { id: 2, link: null, content: '<p>Trop long.</p>'.repeat(15_000) }, { id: 1 }]);
    const feed = await looked(await follow());
    await importAll(feed);
    expect((await itemsOf(feed)).map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['imported', undefined],
      ['waiting', 'text-empty'],
      ['imported', undefined],
    ]);
  });

  it('keeps texts with signs that a database refuses', async () => {
    const [whole, title] = [`\u0000${article(1)}\ud800`, 'Page\u0000 1'];
    const version = 'https://jsonfeed.org/version/1.1';
    web.answers.set('/feed', { body: JSON.stringify({ version, title, items: [{ id: '\u0000', url: '/pages/1', title, content_html: whole }] }) });
    const feed = await looked(await follow());
    expect([feed.problem, await titles(feed)]).toEqual([null, ['Page 1']]);
    await importAll(feed);
    expect(await titles(feed, 'imported')).toEqual(['Page 1']);
  });

  it.each<[string, () => void]>([
    ['had no items yet', () => serve([])],
    ['could not be reached at first', () => web.answers.delete('/feed')],
  ])('that %s is read for the first time once', async (kind, first) => {
    first();
    const feed = await looked(await follow({ taking: 'import', schedule: 'hourly' }));
    serve(pages(1));
    await later(feed, 2 * hour);
    expect(await titles(feed, kind === 'had no items yet' ? 'imported' : 'waiting')).toEqual(['Page 1']);
    serve(pages(2, 1));
    await later(feed, 2 * hour);
    expect(await titles(feed, 'imported')).toContain('Page 2');
  });

  it('puts aside what is not wanted, and brings it back', async () => {
    serve(pages(2, 1));
    const feed = await looked(await follow());
    const [first] = await itemsOf(feed);
    const ids = [first?.id ?? ''];
    expect(await following.sortItems(owner, feed.id, ids, 'dismissed')).toMatchObject([{ state: 'dismissed' }]);
    expect(await titles(await later(feed), 'waiting')).toEqual(['Page 1']);
    await following.sortItems(owner, feed.id, ids, 'waiting');
    expect(await titles(feed, 'waiting')).toEqual(['Page 2', 'Page 1']);
  });

  it('begins an import once that a crash cut off between the look and its job', async () => {
    serve(pages(1));
    const feed = await looked(await follow({ taking: 'import' }));
    serve(pages(2, 1));
    test.time.now += day;
    const [kind] = following.kinds;
    const payload = { owner, feedId: feed.id };
    // The items are noted with the first write; the process ends before the jobs are made.
    const write: Database['write'] = async (run) => {
      await db.write(run);
      throw new Error('killed');
    };
    await expect(kind?.run(workFor(db, null, payload, { write }))).rejects.toThrow('killed');
    expect([await titles(feed, 'importing'), (await jobs.list(owner, { limit: 9 })).items]).toEqual([['Page 2'], []]);
    for (let runs = 0; runs < 2; runs++) await kind?.run(workFor(db, null, payload));
    expect((await jobs.list(owner, { limit: 9 })).items).toHaveLength(1);
    await worker.runDue();
    expect((await lessons()).map(({ title }) => title)).toEqual(['Page 2']);
  });

  it('keeps the newest hundred waiting', async () => {
    serve(pages(...Array.from({ length: 150 }, (_, i) => 150 - i)));
    const feed = await looked(await follow());
    expect([feed.waiting, (await titles(feed, 'waiting')).at(-1)]).toEqual([100, 'Page 51']);
    expect((await later(feed)).waiting).toBe(100);
  });

  it('forgets what a feed has had no more for a month, and nothing that waits', async () => {
    serve(pages(2, 1));
    const feed = await looked(await follow());
    await following.sortItems(
      owner,
      feed.id,
      (await itemsOf(feed)).slice(0, 1).map(({ id }) => id),
      'dismissed',
    );
    serve(pages(3));
    await later(feed, 31 * day);
    await later(feed, 1 * day);
    expect(await titles(feed)).toEqual(['Page 3', 'Page 1']);
  });

  it('goes on where it was left when it is followed again, and is forgotten a month after it was given up', async () => {
    serve(pages(2, 1));
    const feed = await looked(await follow());
    await following.sortItems(owner, feed.id, (await itemsOf(feed)).map(({ id }) => id).slice(0, 1), 'dismissed');
    await following.unfollow(owner, feed.id);
    expect(await following.list(owner)).toEqual([]);
    await expect(following.get(owner, feed.id)).rejects.toMatchObject({ code: 'feed-not-found' });
    test.time.now += day;
    await following.enqueueDue();
    await worker.runDue();
    expect(web.asked).toEqual(['/feed']);
    const again = await looked(await follow({ title: 'Encore' }));
    expect([again.id, again.title, again.waiting]).toEqual([feed.id, 'Encore', 1]);
    await following.unfollow(owner, feed.id);
    test.time.now += 31 * day;
    // Taken up again between the look for what is to be forgotten and the act.
    await follow();
    await db.write((tx) => removeFeed(tx, owner, feed.id, test.time.now));
    expect(await titles(await following.get(owner, feed.id))).toHaveLength(2);
    await following.unfollow(owner, feed.id);
    test.time.now += 31 * day;
    await following.upkeepKinds[0]?.run(workFor(db, null, {}));
    expect(await db.read.selectFrom('feed_item').select('id').where('owner_id', '=', owner).execute()).toEqual([]);
  });

  it('is followed once, however often that is asked, and goes into a course of its language', async () => {
    serve(pages(1));
    const feed = await looked(await follow());
    expect((await follow({ title: 'Autre' })).id).toBe(feed.id);
    expect((await follow({ address: `${web.origin}/feed#haut` })).id).toBe(feed.id);
    expect(await following.find(owner, `${web.origin}/feed#haut`)).toMatchObject({ items: [{ address: feed.address, followed: feed.id }] });
    const german = await test.addCourse(owner, 'Presse', 'de');
    await expect(follow({ address: `${web.origin}/b`, courseId: german.id })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(follow({ address: `${web.origin}/b`, courseId: systemIds.next() })).rejects.toMatchObject({ code: 'course-not-found' });
    await expect(follow({ address: `${web.origin}/b`, lang: 'xx-klingonese' })).rejects.toMatchObject({ code: 'language-unknown' });
    await expect(following.change(owner, feed.id, { courseId: german.id })).rejects.toMatchObject({ code: 'invalid-input' });
    for (const address of ['http://10.0.0.1/feed', 'http://[::1]/feed'])
      await expect(follow({ address })).rejects.toMatchObject({ code: 'address-not-public' });
  });

  it('puts texts into the default course where its own is gone', async () => {
    const course = await test.addCourse(owner, 'Presse');
    serve(pages(1));
    const feed = await looked(await follow({ courseId: course.id }));
    await test.library.deleteCourse(owner, course.id);
    expect(await following.change(owner, feed.id, { title: 'Revue', schedule: 'weekly' })).toMatchObject({ title: 'Revue', schedule: 'weekly' });
    await expect(following.change(owner, feed.id, { courseId: course.id })).rejects.toMatchObject({ code: 'course-not-found' });
    await importAll(feed);
    expect((await lessons()).map(({ title, courseId }) => [title, courseId === course.id])).toEqual([['Page 1', false]]);
  });

  it('is nobody else’s', async () => {
    serve(pages(1));
    const feed = await looked(await follow());
    const [item] = await itemsOf(feed);
    const other = await test.someone();
    expect(await following.list(other)).toEqual([]);
    const ids = [item?.id ?? ''];
    for (const act of [
      () => following.get(other, feed.id),
      () => following.change(other, feed.id, { title: 'x' }),
      () => following.unfollow(other, feed.id),
      () => following.look(other, feed.id),
      () => following.listItems(other, feed.id, { limit: 1 }),
      () => following.importItems(other, feed.id, ids),
      () => following.sortItems(other, feed.id, ids, 'dismissed'),
      () => following.previewItem(other, feed.id, ids[0] ?? ''),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'feed-not-found' });
  });

  it('lets no account with many feeds keep another waiting', async () => {
    const other = await test.someone();
    await Promise.all(Array.from({ length: 25 }, (_, i) => follow({ address: `${web.origin}/many/${i}`, schedule: 'hourly' })));
    await worker.runDue();
    const one = await following.follow(other, {
      address: `${web.origin}/feed`,
      title: 'x',
      lang: 'fr',
      courseId: null,
      site: null,
      schedule: 'hourly',
      taking: 'wait',
    });
    await worker.runDue();
    expect(await following.list(owner)).toHaveLength(25);
    test.time.now += 14 * day;
    expect(await following.enqueueDue()).toBe(21);
    expect((await jobs.list(owner, { limit: 5 })).items).toEqual([]);
    const isLooked = ({ lookedAt }: Feed) => lookedAt === test.time.now;
    while (!isLooked(await following.get(other, one.id))) expect(await worker.runOne()).toBe(true);
    expect((await following.list(owner)).filter(isLooked).length).toBeLessThanOrEqual(1);
    await worker.runDue();
    expect(await following.enqueueDue()).toBe(5);
    await worker.runDue();
  });

  it('lets not even accounts that fill the queue keep another waiting', async () => {
    serve(pages(1));
    const feed = await looked(await follow());
    const { nextAt } = await following.get(owner, feed.id);
    for (const account_id of [await test.someone(), await test.someone()])
      await db.write((tx) =>
        tx
          .insertInto('feed_turn')
          .values(Array.from({ length: 120 }, (_, i) => ({ feed_id: systemIds.next(), account_id, due_at: nextAt - 1000 + i })))
          .execute(),
      );
    test.time.now = nextAt;
    expect(await following.enqueueDue()).toBe(41);
    expect((await looked(feed)).lookedAt).toBe(nextAt);
  });

  it('is listed by its title, as people order them', async () => {
    const names = ['Zoé', 'été 10', 'Été 2', 'abricot'];
    for (const title of names) await follow({ title, address: `${web.origin}/${encodeURIComponent(title)}` });
    expect((await following.list(owner)).map(({ title }) => title)).toEqual(['abricot', 'Été 2', 'été 10', 'Zoé']);
  });

  it('says before an import how much of an item is known', async () => {
    serve([{ id: 1 }, { id: 2, content: article(2) }]);
    const feed = await looked(await follow());
    for (const item of await itemsOf(feed))
      expect(await following.previewItem(owner, feed.id, item.id)).toMatchObject({
        title: item.title,
        lang: 'fr',
        read: { coverage: { words: expect.any(Number) } },
      });
    await expect(following.previewItem(owner, feed.id, systemIds.next())).rejects.toMatchObject({ code: 'not-found' });
    expect(await lessons()).toEqual([]);
  });

  it('is found by the address of its site, and by its own', async () => {
    serve(pages(2, 1));
    web.answers.set('/site', {
      body: '<html><head><link rel="alternate" type="application/rss+xml" title="Tout" href="/feed"><link rel="alternate" type="application/rss+xml" href="/none"></head></html>',
    });
    const found = await following.find(owner, `${web.origin}/site`);
    expect(found).toEqual({
      catalogue: null,
      items: [
        {
          address: `${web.origin}/feed`,
          title: 'La Gazette',
          lang: 'fr',
          site: `${web.origin}/`,
          items: [
            { title: 'Page 2', publishedAt: null },
            { title: 'Page 1', publishedAt: null },
          ],
          followed: null,
        },
      ],
    });
    expect(await following.find(owner, `${web.origin}/feed`)).toEqual(found);
    const feed = await follow();
    expect((await following.find(owner, `${web.origin}/feed`)).items).toMatchObject([{ followed: feed.id }]);
  });

  it.each<[string, { body: string; status?: number } | undefined, string]>([
    ['is damaged beyond reading', { body: '<feed>'.repeat(300) }, 'file-too-large'],
    ['tells of none', { body: '<p>Bonjour' }, 'not-a-feed'],
    ['tells only of one that is gone', { body: '<link rel="alternate" type="application/rss+xml" href="/none">' }, 'not-a-feed'],
    ['is gone', undefined, 'address-refused'],
  ])('is not found where the page %s', async (_, answer, code) => {
    if (answer) web.answers.set('/site', answer);
    await expect(following.find(owner, `${web.origin}/site`)).rejects.toMatchObject({ code });
  });
});
