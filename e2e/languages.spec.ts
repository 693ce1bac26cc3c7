import { fileURLToPath } from 'node:url';
import { corrections, vocabulary } from '@glossa/contract';
import { analyzeBlocks } from '@glossa/core/text';
import { build, type Rolldown } from 'vite';
import { clientOf } from '../scripts/lib/client.ts';
import { expectFaultless } from './faultless.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { gloss, say, word } from './screens.ts';

test('a learner adds a language, and its texts are split by it', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'gcf', 'Msy. Pòl ka li on liv=la. I bèl.');
  await open(page, path);
  await expect(word(page, 'liv')).toBeVisible();
  await page.goto('/settings/languages');
  await expect(page.getByText(say('settings.languages.none'))).toBeVisible();
  await page.getByRole('button', { name: say('settings.languages.add') }).click();
  const dialog = page.getByRole('dialog');
  const field = (key: Parameters<typeof say>[0]) => dialog.getByRole('textbox', { name: say(key) });
  const save = () => dialog.getByRole('button', { name: say('common.save') }).click();
  await save();
  await expect(dialog.getByText(say('settings.languages.code.missing'))).toBeVisible();
  await field('settings.languages.code').fill('zz');
  await save();
  await expect(dialog.getByText(say('problems.language-unknown.detail'))).toBeVisible();
  await field('settings.languages.code').fill('gcf');
  await field('settings.languages.name').fill('Kréyòl');
  await field('settings.languages.letters').fill('=');
  await field('settings.languages.abbreviations').fill('Msy., p. ex.');
  await save();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: 'Kréyòl' })).toContainText('gcf · =');
  await expect(async () => {
    await open(page, path);
    await expect(word(page, 'liv=la')).toBeVisible({ timeout: 1000 });
    await expect(word(page, 'Msy.')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.goto('/settings/languages');
  await page.getByRole('button', { name: say('settings.languages.removeOf', { language: 'Kréyòl' }) }).click();
  await expect(page.getByText(say('settings.languages.none'))).toBeVisible();
  await page.getByRole('button', { name: say('common.undo') }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Kréyòl' })).toContainText('gcf · =');
});

test('what was put right for a language is listed, taken back, and there again with Undo', async ({ page, server }) => {
  const call = clientOf(server);
  await page.goto('/settings/languages');
  await expect(page.getByText(say('settings.languages.corrections.none'))).toBeVisible();
  await call(corrections.addRule, { body: { lang: 'fr', text: 'rez de chaussée', rule: { kind: 'words', pieces: [15] } } });
  await call(corrections.addRule, { body: { lang: 'fr', text: 'p. ex.', rule: { kind: 'border', ends: false } } });
  await call(vocabulary.chooseLemma, { body: { lang: 'de', word: 'lag', lemma: 'liegen' } });
  await page.reload();
  const listed = page.getByRole('region', { name: 'French' }).getByRole('listitem');
  await expect(listed.locator('bdi')).toHaveText([
    say('reading.corrections.endsNot', { text: 'p. ex.' }),
    say('reading.corrections.one', { text: 'rez de chaussée' }),
  ]);
  const lemma = say('settings.languages.corrections.lemma', { word: 'lag', lemma: 'liegen' });
  await expect(page.getByRole('region', { name: 'German' }).getByText(lemma)).toBeVisible();
  await expectFaultless(page, 'corrections by hand');

  const what = say('reading.corrections.one', { text: 'rez de chaussée' });
  const takeBack = (of: string) => page.getByRole('button', { name: say('settings.languages.corrections.takeBackOf', { what: of }) });
  await takeBack(what).click();
  await expect(listed).toHaveCount(1);
  await page.getByRole('button', { name: say('common.undo') }).click();
  await expect(listed).toHaveCount(2);
  await takeBack(lemma).click();
  await expect(page.getByRole('region', { name: 'German' })).toHaveCount(0);
  await page.getByRole('button', { name: say('common.undo') }).click();
  await expect(page.getByRole('region', { name: 'German' }).getByText(lemma)).toBeVisible();
});

test('a Korean word shows its particles, and the other forms of its noun', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'ko', '나는 학교에서 공부했어요. 학교는 커요. 친구도 학교를 좋아해요.');
  await open(page, path);
  // Its lines break between words: even ends would leave gaps.
  await expect(page.locator('#main article.text p').first()).toHaveCSS('text-align', 'start');
  await word(page, '학교에서').click();
  await expect(
    gloss(page)
      .getByRole('list', { name: say('reading.parts') })
      .getByRole('listitem'),
  ).toHaveText(['학교 hakgyo', '에서 eseo']);
  await expect(gloss(page).getByText(say('reading.family'), { exact: true })).toBeVisible();
  await expect(
    gloss(page)
      .getByRole('list', { name: say('reading.family.also') })
      .getByRole('listitem'),
  ).toContainText(['학교는', '학교를']);
  await gloss(page).getByRole('button', { name: '학교는' }).click();
  await expect(
    gloss(page)
      .getByRole('list', { name: say('reading.parts') })
      .getByRole('listitem'),
  ).toHaveText(['학교 hakgyo', '는 neun']);
});

const texts: [lang: string, text: string][] = [
  ['fr', 'L’arrière-pays, a-t-il dit à M. Roy le 14 h 30… « Aujourd’hui ! » Voir https://a.fr, c.-à-d. p. 12.'],
  ['en', 'The U.S. won\'t re-elect Mr. Brown. "Really?" she asked (p. 5). It\'s 3.5 km.'],
  ['de', 'Am 3. Mai kam Dr. Stein z. B. mit dem E-Mail-Verkehr. „Gut!“'],
  ['ru', 'В 1905 г. он сказал: «Да». Кое-кто ушёл.'],
  ['tr', "İstanbul'da 1996'da IŞIK yandı. Evet."],
  ['el', 'Τι κάνεις; Καλά.'],
  ['ar', 'قال الدكتور: مرحبا! كيف حالك؟ بخير.'],
  ['he', 'שָׁלוֹם לך. מה שלומך?'],
  ['hi', 'वह घर गया। क्या हुआ?'],
  ['hy', 'Բարև։ Ինչպե՞ս ես։'],
  ['th', 'การศึกษาเป็นสิ่งสำคัญ ต่างๆ และไม่มีใครรู้'],
  ['ko', '그는 1517년에 한국에 갔다. 정말?'],
  ['ja', '彼は「はい。」と言った。東京へ行く！'],
  ['zh', '他说：“好。”我们去图书馆。'],
  ['am', 'ሰላም። እንዴት ነህ፧'],
  ['gcf', 'Sé on liv. I bèl !'],
];

test('a text is split in the browser as on the server', async ({ page }) => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: fileURLToPath(import.meta.resolve('@glossa/core/text')), formats: ['iife'], name: 'core' } },
  })) as Rolldown.RolldownOutput[];
  await page.goto('about:blank');
  await page.addScriptTag({ content: built[0]?.output[0].code ?? '' });
  for (const [lang, text] of texts) {
    const blocks = [{ id: 'b', kind: 'paragraph' as const, text }];
    const there = await page.evaluate(
      ([some, of]) => (globalThis as unknown as { core: { analyzeBlocks: typeof analyzeBlocks } }).core.analyzeBlocks(some, of),
      [blocks, lang] as const,
    );
    expect(there, lang).toEqual(JSON.parse(JSON.stringify(analyzeBlocks(blocks, lang))));
  }
});
