import { accounts, library, reading } from '@glossa/contract';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { longText, makeLesson, open } from './lessons.ts';
import { say, word } from './screens.ts';

test('the end of a lesson tells what became of it, and leads on', async ({ page, server }) => {
  const first = await makeLesson(server, 'fr', 'Le quai\n\nLe vieux marin raconte une histoire. Le chat dort sur le quai.');
  const second = await makeLesson(server, 'fr', 'Le bateau\n\nLe bateau part.');
  await open(page, first.path);
  await word(page, 'marin').click();
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await word(page, 'chat').click();
  await page.keyboard.press('k');
  // A visit counts from a second on, and has begun by now.
  await page.waitForFunction((now) => performance.now() > now + 1100, await page.evaluate(() => performance.now()));
  await page.getByRole('button', { name: say('reading.finish') }).click();

  await expect(page.getByText(say('finishing.done'), { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Le quai' })).toBeFocused();
  const figure = (name: string) =>
    page
      .locator('.finish-figures > div')
      .filter({ hasText: new RegExp(`^${name}`) })
      .locator('dd');
  await expect(figure(say('finishing.met'))).toHaveText('14');
  await expect(figure(say('finishing.kept'))).toHaveText('1');
  await expect(figure(say('finishing.known'))).toHaveText('1');
  await expect(figure(say('finishing.left'))).toHaveText('8');
  await expect(figure(say('finishing.time'))).toHaveText(/second/);
  const shelf = async () => (await clientOf(server)(reading.listShelf, { query: { ids: first.id } })).items[0]?.finishedAt;
  await expect.poll(shelf).toBeGreaterThan(0);

  await page.getByRole('button', { name: say('finishing.reopen') }).click();
  await expect(word(page, 'marin')).toBeVisible();
  await expect.poll(shelf).toBeNull();
  await page.getByRole('button', { name: say('reading.finish') }).click();
  await page.getByRole('link', { name: /^Next lesson/ }).click();
  await expect(page).toHaveURL(new RegExp(second.id));
  await expect(word(page, 'bateau')).toBeVisible();
});

test('a notice leaves what leads on from the end of a lesson free, and the library does not offer the lesson again', async ({ page, server }) => {
  const first = await makeLesson(server, 'fr', 'Le quai\n\nLe chat dort sur le quai.');
  const second = await makeLesson(server, 'fr', 'Le bateau\n\nLe bateau part.');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, first.path);
    await word(page, 'chat').click();
    await page.keyboard.press(width === 390 ? '2' : '3');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('reading.finish') }).click();
    await expect(page.getByRole('heading', { name: 'Le quai' })).toBeFocused();
    await expect(page.getByRole('button', { name: say('finishing.reopen') })).toBeVisible();
    const notice = await page.locator('.toast').boundingBox();
    const ways = await page.locator('.finish-body :is(a, button), .lesson-bar :is(a, button)').all();
    expect(ways.length).toBeGreaterThan(3);
    for (const way of ways) {
      const box = await way.boundingBox();
      if (box && notice) expect(box.y + box.height <= notice.y || box.y >= notice.y + notice.height).toBe(true);
    }
    expect(notice).not.toBeNull();
  }
  await page.goto('/');
  const goOn = page.locator('.continue');
  await expect(goOn.getByRole('heading')).toHaveText('Le bateau');
  await open(page, second.path);
  await page.goto('/');
  await expect(goOn).toContainText(say('library.continueReading'));
  await expect(goOn.getByRole('heading')).toHaveText('Le bateau');
  await open(page, second.path);
  await page.getByRole('button', { name: say('reading.finish') }).click();
  await expect(page.getByRole('button', { name: say('finishing.reopen') })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: say('library.lessons') })).toBeVisible();
  await expect(goOn).toHaveCount(0);
});

test('a course tells how much of it is known, by form and by family', async ({ page, server }) => {
  const { id, path } = await makeLesson(server, 'fr', 'Les chats\n\nLe chat dort. Les chats dorment. Un chat.');
  await open(page, path);
  await word(page, 'chat').first().click();
  await page.keyboard.press('k');
  const { courseId } = await clientOf(server)(library.getLesson, { params: { id } });
  await expect.poll(async () => (await clientOf(server)(reading.getCourseSummary, { params: { id: courseId } })).byForm.distinctKnown).toBe(1);
  await page.goto(`/courses/${courseId}`);
  const known = page.getByRole('region', { name: say('finishing.howMuch') });
  await expect(known).toContainText(say('finishing.forms.known', { known: 1, distinct: 7 }));
  await expect(known).toContainText(say('finishing.families.known', { known: 1, distinct: 4 }));
});

test('a lesson finished while the server is away is finished once it answers', async ({ page, server }) => {
  const { id, path } = await makeLesson(server, 'fr', 'Le quai\n\nLe chat dort sur le quai.');
  await open(page, path);
  // What the end of a lesson takes comes after its words.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /finish-screen.*\.js$/.test(name)));
  await page.waitForLoadState('networkidle');
  await server.kill();
  await page.getByRole('button', { name: say('reading.finish') }).click();
  await expect(page.getByText(say('finishing.waits'))).toBeVisible();
  await page.goto('about:blank');
  await server.restart();
  await page.goto('/');
  const finished = async () => (await clientOf(server)(reading.listShelf, { query: { ids: id } })).items[0]?.finishedAt ?? 0;
  await expect.poll(finished).toBeGreaterThan(0);
  const waiting = () => page.evaluate(() => Object.keys(localStorage).filter((name) => /^glossa\.(finished|visits)\./.test(name)));
  await expect.poll(waiting).toEqual([]);
});

test('a lesson finished while the server is away is finished on the page that is open when it answers', async ({ page, server }) => {
  const { id, path } = await makeLesson(server, 'fr', 'Le quai\n\nLe chat dort sur le quai.');
  await open(page, path);
  const away = '**/api/v1/**';
  await page.waitForLoadState('networkidle');
  await page.route(away, (route) => route.abort());
  await page.getByRole('button', { name: say('reading.finish') }).click();
  await expect(page.getByText(say('finishing.waits'))).toBeVisible();
  await page.getByRole('link', { name: say('reading.back') }).click();
  await expect(page).toHaveURL('/');
  await page.unroute(away);
  const finished = async () => (await clientOf(server)(reading.listShelf, { query: { ids: id } })).items[0]?.finishedAt ?? 0;
  await expect.poll(finished).toBeGreaterThan(0);
});

test('new words left are asked about, marked on turning, or left alone, as was chosen', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(20));
  const rest = page.getByRole('button', { name: /^Mark the \d+ left/ });
  const fresh = page.locator('#main .w[data-s="new"]');
  await open(page, path);
  await expect(rest).toBeVisible();
  await page.getByRole('button', { name: say('reading.nextPage') }).click();
  await expect(page.getByText(say('reading.page', { page: 2, pages: 3 })).first()).toBeVisible();
  await expect(fresh).not.toHaveCount(0);

  await page.goto('/settings');
  await page
    .getByRole('radiogroup', { name: say('settings.markRest') })
    .getByText(say('settings.markRest.always'))
    .click();
  await expect.poll(async () => (await clientOf(server)(accounts.getWelcome, {})).account?.preferences.markRest).toBe('always');
  await open(page, `${path}?page=1`);
  await page.getByRole('button', { name: say('reading.nextPage') }).click();
  const notice = page.getByRole('region', { name: say('common.notices') });
  await expect(notice).toContainText('marked known');
  await expect(fresh).toHaveCount(0);
  await notice.getByRole('button', { name: say('common.undo') }).click();
  await expect(fresh).not.toHaveCount(0);

  await clientOf(server)(accounts.changePreferences, { body: { markRest: 'never' } });
  await open(page, `${path}?page=1`);
  await expect(rest).toBeHidden();
});
