import AxeBuilder from '@axe-core/playwright';
import { jobs, library, vocabulary } from '@glossa/contract';
import type { Page } from '@playwright/test';
import { epub } from '../packages/formats/src/documents/testing.ts';
import { testPage } from '../packages/formats/src/pasted/testing.ts';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { byWorker, englishText, frenchText, say, sentence, toSentences } from './screens.ts';

const panel = (page: Page) => page.getByRole('region', { name: say('previewing.title') });
const notice = (page: Page) => page.getByRole('region', { name: say('common.notices') });
const share = (page: Page) => panel(page).getByText(/^\d+% known$/);

test('a page copied whole is looked at before anything is stored: how much is known, what was left out and comes back, what is kept', async ({
  page,
  server,
}) => {
  const call = clientOf(server);
  const { page: copied, blocks } = testPage('fr', ['en', 'uk'], 1);
  const known = "le la les un une des de du l' il n' a après pour plus ce et".split(' ');
  const changes = known.map((word) => ({ words: [word], text: word, status: 'known' as const }));
  await call(vocabulary.changeTerms, { body: { operationId: crypto.randomUUID(), lang: 'fr', changes } });

  // In the empty library one is told, and led to where it can be seen.
  await page.goto('/');
  const field = page.getByRole('textbox', { name: say('importing.text'), exact: true });
  await field.fill(copied);
  await expect(page.getByText(/parts of what was pasted are left out/)).toBeVisible();
  await page.getByRole('button', { name: say('previewing.left.see') }).click();
  await expect(page).toHaveURL(/\/import$/);

  // The text is found, and its language; nothing of the page around it is in it.
  const found = page.getByRole('region', { name: say('importing.text'), exact: true });
  const lines = () => found.locator('h2, p').allTextContents();
  await expect(found).toBeVisible();
  await expect.poll(lines).toEqual(blocks.map((block) => block.slice(block.indexOf(' ') + 1)));
  await page.reload();
  await expect(found).toBeVisible();
  await expect(page.locator('form').getByRole('button', { name: say('importing.language') })).toContainText(`French ${say('importing.languageFound')}`);
  await expect(panel(page)).toContainText(say('previewing.translated', { language: 'English', count: 7 }));
  await expect(panel(page)).toContainText(say('previewing.translated', { language: 'Ukrainian', count: 7 }));
  const before = await share(page).textContent();

  // One word is marked, counted and taken back by its key.
  await panel(page)
    .getByRole('button', { name: /^phare 2/ })
    .click();
  await page.getByRole('menuitem', { name: say('previewing.iKnow') }).click();
  await expect(share(page)).not.toHaveText(before ?? '');
  await expect(panel(page).getByRole('button', { name: /^phare 2/ })).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(share(page)).toHaveText(before ?? '');

  // What was left out comes back where it stood, and goes again.
  await page.getByRole('button', { name: say('previewing.left.see') }).click();
  const list = page.getByRole('region', { name: say('previewing.left.title') });
  const cookies = list.getByRole('listitem').filter({ hasText: 'Cookie' });
  await cookies.getByRole('button', { name: /^Take back/ }).click();
  await expect(found).toContainText('Cookie');
  await cookies.getByRole('button', { name: /^Leave out/ }).click();
  await expect(found).not.toContainText('Cookie');
  await list.getByRole('button', { name: say('previewing.left.asIs') }).click();
  await expect(field).toHaveValue(copied);
  await page.getByRole('button', { name: say('previewing.left.clean') }).click();
  await expect(found).toBeVisible();
  await list.getByRole('listitem').filter({ hasText: '映画やニュース' }).getByRole('button').click();
  await expect(found).toContainText('映画やニュース');
  // It is dimmed as long as it is being looked at again.
  await expect(panel(page)).toHaveAttribute('aria-busy', 'false');
  const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);

  await panel(page)
    .getByRole('button', { name: /^Keep all/ })
    .click();
  await expect(notice(page)).toContainText(say('previewing.kept', { count: 12 }));
  await page.getByRole('button', { name: say('importing.do', { count: 1 }) }).click();

  // The lesson is what was shown: once, with its headings, its translations and the line that was taken back.
  const text = page.locator('article');
  await expect(text).toContainText('映画やニュース', byWorker);
  await expect(text.getByRole('heading')).toHaveText([/^Le gardien du phare/, /^Personne pour/]);
  expect((await text.textContent())?.match(/quarante ans/g)).toHaveLength(1);
  await expect(text.locator('.w[data-s="1"]').first()).toBeVisible();
  await toSentences(page);
  await expect(sentence(page, 2)).toContainText('The old keeper left the island yesterday morning');

  // The same again is noticed before it is imported.
  await page.goto('/import');
  await field.fill(copied);
  await page.getByRole('button', { name: say('previewing.left.see') }).click();
  await list.getByRole('listitem').filter({ hasText: '映画やニュース' }).getByRole('button').click();
  await expect(panel(page)).toContainText(say('previewing.sameText'));
  await expect(page.getByRole('button', { name: say('importing.same.anyway') })).toBeVisible();
});

test('a text comes with its translation from the import screen: pasted beside it, or row by row in a file; links are checked, and a bad file is not sent', async ({
  page,
}) => {
  await page.goto('/import');
  await page.getByRole('textbox', { name: say('importing.text'), exact: true }).fill(frenchText);
  await page.getByRole('button', { name: say('importing.with.add') }).click();
  await page.getByRole('textbox', { name: say('importing.with.text') }).fill(englishText);
  await expect(page.getByRole('button', { name: say('aligning.bring.language') })).toContainText('English');
  await page.getByRole('button', { name: say('importing.do', { count: 1 }) }).click();
  await expect(page.getByText(say('importing.linked.detail', { language: 'English', sentences: 8, linked: 8 }))).toBeVisible(byWorker);
  await page.getByRole('link', { name: say('aligning.links.check', { language: 'English' }) }).click();

  // One link is mended there, and what is shown follows.
  const noise = page.getByRole('listitem').filter({ hasText: 'The traders unload' });
  await noise.getByRole('button', { name: say('aligning.links.down', { number: 3 }) }).click();
  await expect(page.getByText(say('aligning.links.stored'))).toBeVisible();
  await page.getByRole('link', { name: say('aligning.links.done') }).click();
  await expect(sentence(page, 4)).toContainText('The whole village is still asleep. Mrs Lefèvre has been selling cheese');

  // A file that cannot be read is told of and not sent; one of two columns is linked by its rows.
  await page.goto('/import?kind=file');
  const choose = (name: string, content: string) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await choose('broken.tmx', '<tmx version="1.4"><body><tu>');
  await expect(panel(page)).toContainText(say('problems.file-damaged.title'));
  await expect(page.getByRole('button', { name: say('importing.do', { count: 1 }) })).toBeDisabled();
  await page.getByRole('button', { name: say('importing.file.remove', { name: 'broken.tmx' }) }).click();
  await choose('two.csv', 'fr;en\nLe chat dort.;Nobody knows why.\nIl fait nuit.;It is dark.\n');
  await expect(panel(page)).toContainText(say('previewing.translated', { language: 'English', count: 2 }));
  await page.getByRole('button', { name: say('importing.do', { count: 1 }) }).click();
  await expect(page.getByText(say('importing.linked.detail', { language: 'English', sentences: 2, linked: 2 }))).toBeVisible(byWorker);
  expect((await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: say('importing.linked.read') }).click();
  await toSentences(page);
  await expect(sentence(page, 1)).toContainText('Nobody knows why.');
});

test('a text is given a translation and gives it up again; a book links to its first linked lesson; what holds a translation says so once', async ({
  page,
  server,
}) => {
  const call = clientOf(server);
  await page.goto('/import');
  await page.getByRole('textbox', { name: say('importing.text'), exact: true }).fill(frenchText);
  const add = page.getByRole('button', { name: say('importing.with.add') });
  const translation = page.getByRole('textbox', { name: say('importing.with.text') });
  await add.click();
  await expect(translation).toBeFocused();
  await translation.fill(englishText);
  await page.getByRole('button', { name: say('importing.with.remove') }).click();
  await expect(add).toBeFocused();
  await add.click();
  await expect(translation).toHaveValue(englishText);

  // Given up, nothing is stored; taken back, both texts are there again.
  await page.getByRole('button', { name: say('common.cancel') }).click();
  await expect(page).toHaveURL(/\/$/);
  expect((await call(library.listLessons, { query: {} })).items).toEqual([]);
  expect((await call(jobs.listJobs, { query: {} })).items).toEqual([]);
  await notice(page)
    .getByRole('button', { name: say('common.undo') })
    .click();
  await expect(page.getByRole('textbox', { name: say('importing.text'), exact: true })).toHaveValue(frenchText);
  await expect(translation).toHaveValue(englishText);
  await page.getByRole('button', { name: say('importing.with.remove') }).click();

  // A file that says itself that it holds a translation is not asked whether it does.
  const choose = (...files: [string, string | Uint8Array][]) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles(files.map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) })));
  const inside = page.getByRole('switch', { name: say('importing.with.inside') });
  await page.goto('/import?kind=file');
  await choose(['two.csv', 'fr;en\nLe chat dort.;Nobody knows why.\n']);
  await expect(panel(page)).toContainText(say('previewing.translated', { language: 'English', count: 1 }));
  await expect(inside).toHaveCount(0);
  await page.getByRole('button', { name: say('importing.file.remove', { name: 'two.csv' }) }).click();
  await choose(['page.html', `<title>Le port</title><p>${frenchText}</p>`]);
  await expect(inside).toBeVisible();
  await page.getByRole('button', { name: say('importing.file.remove', { name: 'page.html' }) }).click();

  // The first chapter has no counterpart: the way to check leads to the second.
  const book = (title: string, pages: string[]) =>
    epub({
      metadata: `<dc:title>${title}</dc:title>`,
      pages: Object.fromEntries(pages.map((text, at) => [`c${at}.xhtml`, `<p>${text}</p>`])),
      nav: pages.map((_, at) => `<li><a href="c${at}.xhtml">${title} ${at}</a></li>`).join(''),
    });
  const chapter = (say: (year: number, boats: number) => string) => (of: number) =>
    Array.from({ length: 8 }, (_, at) => say(1900 + of * 10 + at, of * 100 + at * 7)).join(' ');
  const french = chapter((year, boats) => `En ${year}, Berthe a vendu ${boats} bateaux à Brest.`);
  const english = chapter((year, boats) => `In ${year}, Berthe sold ${boats} boats in Brest.`);
  const preface = 'Cette préface est du traducteur, qui remercie tous ses amis. Elle ne parle de rien, et personne ne la lit. '.repeat(4);
  await choose(['a.epub', book('Livre', [preface, french(1), french(2)])], ['b.epub', book('Book', [english(1), english(2)])]);
  await page.getByText(say('importing.with.second', { name: 'b.epub' })).click();
  await page.getByRole('button', { name: say('importing.do', { count: 1 }) }).click();
  const check = page.getByRole('link', { name: say('aligning.links.check', { language: 'English' }) });
  await expect(check).toBeVisible(byWorker);
  const [course] = (await call(library.listCourses, { query: {} })).items.filter(({ title }) => title === 'Livre');
  const { items } = await call(library.listLessons, { query: { courseId: course?.id as string } });
  expect(items.map(({ title }) => title)).toEqual(['Livre 0', 'Livre 1', 'Livre 2']);
  await expect(check).toHaveAttribute('href', `/lessons/${items[1]?.id}/links/en`);
});

test('a text that is too long is told of at once and not sent, however it comes; a long one is taken without holding up the page', async ({
  page,
  context,
  server,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && /imports/.test(request.url())) sent.push(request.url());
  });
  const paragraph = `${'Le bateau est parti tôt ce matin, et le vent souffle. '.repeat(12)}\n\n`;
  const text = (length: number) => paragraph.repeat(Math.ceil(length / paragraph.length));
  const field = page.getByRole('textbox', { name: say('importing.text'), exact: true });
  const beginning = page.getByRole('region', { name: say('importing.text'), exact: true });
  const remove = page.getByRole('button', { name: say('importing.long.remove') });
  const paste = async (length: number) => {
    await field.focus();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text(length));
    await page.keyboard.press('Control+V');
  };

  await page.goto('/import');
  await paste(6_000_000);
  await expect(page.getByText(say('problems.text-too-long.detail'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('importing.do', { count: 1 }) })).toBeDisabled();
  await expect(beginning).toBeFocused();
  expect((await beginning.innerText()).length).toBeLessThan(3000);
  await remove.click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  expect(sent).toEqual([]);

  await page.goto('/import?kind=file');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text(3_100_000)) });
  await expect(page.getByText(say('importing.file.tooLong', { name: 'long.txt', limit: 3_000_000 }))).toBeVisible();
  await expect(page.getByRole('button', { name: say('importing.do', { count: 1 }) })).toBeDisabled();
  expect(sent).toEqual([]);

  // In the empty library too; one that a lesson can hold is shown by its beginning, and imported whole.
  await page.goto('/');
  await paste(300_000);
  await expect(beginning).toBeVisible();
  await page.getByRole('button', { name: say('importing.make') }).click();
  await expect(page).toHaveURL(/\/lessons\//, { timeout: 60_000 });
  const { items } = await clientOf(server)(library.listLessons, { query: {} });
  expect(items.map(({ words }) => words)).toEqual([11 * 12 * Math.ceil(300_000 / paragraph.length)]);
});

test('a book becomes lessons by its contents; an import is cancelled midway; one that the whole server dies under is completed once', async ({
  page,
  server,
}) => {
  const call = clientOf(server);
  const chapter = (name: string, sentences: number) =>
    Array.from({ length: sentences }, (_, at) => `<p>${name} compte ${at + 2} bateaux dans le port, et le vent tourne encore une fois.</p>`).join('');
  const book = (title: string, chapters: number, sentences: number) =>
    Buffer.from(
      epub({
        metadata: `<dc:title>${title}</dc:title><dc:language>fr</dc:language>`,
        pages: Object.fromEntries(Array.from({ length: chapters }, (_, at) => [`c${at}.xhtml`, chapter(`Berthe ${at}`, sentences)])),
        nav: Array.from({ length: chapters }, (_, at) => `<li><a href="c${at}.xhtml">Le port, ${at + 1}</a></li>`).join(''),
      }),
    );
  const send = async (name: string, content: Buffer) => {
    await page.goto('/import?kind=file');
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/epub+zip', buffer: content });
    await expect(share(page)).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: say('importing.do', { count: 1 }) }).click();
  };
  const courseOf = async (name: string) => (await call(library.listCourses, { query: {} })).items.find(({ title }) => title === name);
  const countOf = async (course: string) => (await courseOf(course))?.lessons ?? 0;
  const titles = async (course: string) => {
    const id = (await courseOf(course))?.id;
    if (id === undefined) return [];
    return (await call(library.listLessons, { query: { courseId: id, limit: 100 } })).items.map(({ title }) => title);
  };

  await send('petit.epub', book('Petit port', 3, 5));
  await expect(page).toHaveURL(/\/lessons\//, byWorker);
  expect(await titles('Petit port')).toEqual(['Le port, 1', 'Le port, 2', 'Le port, 3']);

  // Cancelled when some of its lessons are there: nothing more is made.
  await send('long.epub', book('Long port', 400, 30));
  await expect.poll(() => countOf('Long port'), { ...byWorker, intervals: [50] }).toBeGreaterThan(0);
  await page.getByRole('button', { name: say('jobs.cancel') }).click();
  await expect(page.getByText(say('jobs.state.cancelled'))).toBeVisible();
  const left = await countOf('Long port');
  expect(left).toBeLessThan(400);

  // The server and its worker die midway. Started again, they go on where they were.
  await send('autre.epub', book('Autre port', 40, 40));
  await expect.poll(() => countOf('Autre port'), { ...byWorker, intervals: [50] }).toBeGreaterThan(0);
  await server.kill();
  await server.restart();
  await expect.poll(() => countOf('Autre port'), { timeout: 60_000 }).toBe(40);
  expect(await titles('Autre port')).toEqual(Array.from({ length: 40 }, (_, at) => `Le port, ${at + 1}`));
  expect(await countOf('Long port')).toBe(left);
});
