import type { Page } from '@playwright/test';
import { expectFaultless } from './faultless.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { gloss, say, sentence, toSentences, word, words } from './screens.ts';

const act = (page: Page, name: string) => gloss(page).getByRole('button', { name, exact: true });
const correct = (page: Page) => act(page, say('reading.correct'));
const letter = (page: Page, letters: string) => act(page, say('reading.correct.begins', { letter: letters }));
const join = (page: Page, written: string) => act(page, say('reading.correct.join', { word: written }));
/** The words without what is read above them. */
const written = (page: Page) =>
  words(page).evaluateAll((elements) =>
    elements.map((element) => {
      const bare = element.cloneNode(true) as Element;
      for (const reading of bare.querySelectorAll('rt')) reading.remove();
      return bare.textContent ?? '';
    }),
  );

test('words and sentences are put right by hand, undone, and listed; nothing kept is lost', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', 'Le bonhomme de neige fond. Il dit bibl. Et puis rien.');
  await open(page, path);
  await word(page, 'neige').click();
  await page.keyboard.press('2');

  // Split with the keyboard alone, from the word to the button that applies it.
  await word(page, 'bonhomme').click();
  await correct(page).focus();
  await page.keyboard.press('Enter');
  await expect(letter(page, 'h')).toBeVisible();
  await letter(page, 'h').focus();
  await page.keyboard.press('Space');
  await expect(gloss(page).getByText('bon · homme')).toBeVisible();
  await expectFaultless(page);
  // In a low window too, what is pressed last is in sight.
  await page.setViewportSize({ width: 1280, height: 620 });
  await expect(act(page, say('reading.correct.apply'))).toBeInViewport({ ratio: 1 });
  await act(page, say('reading.correct.apply')).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => written(page)).toEqual(expect.arrayContaining(['bon', 'homme']));
  await expect(word(page, 'bon')).toBeFocused();
  await expect(gloss(page).getByRole('heading')).toHaveText('bon');
  await expect(word(page, 'neige')).toHaveAttribute('data-s', '2');

  await page.getByRole('button', { name: say('common.undo') }).click();
  await expect.poll(() => written(page)).toEqual(expect.arrayContaining(['bonhomme']));

  // Join, in every text of the language: another lesson has it too.
  await word(page, 'bonhomme').click();
  await correct(page).click();
  await join(page, 'de').click();
  await join(page, 'neige').click();
  await gloss(page)
    .getByText(say('reading.correct.scope.language', { language: 'French' }))
    .click();
  await act(page, say('reading.correct.apply')).click();
  await expect(word(page, 'bonhomme de neige')).toBeVisible();
  await expect(page.getByText(say('reading.outdated'))).toBeHidden();

  // Sentences: joined with the next, and begun at a word.
  await page.keyboard.press('Escape');
  await toSentences(page);
  await expect(sentence(page, 3)).toBeVisible();
  await sentence(page, 2)
    .getByRole('button', { name: say('reading.correct.joinNext') })
    .click();
  await expect(sentence(page, 3)).toBeHidden();
  await word(page, 'puis').click();
  await correct(page).click();
  await act(page, say('reading.correct.beginSentence')).click();
  await expect(sentence(page, 3).locator('.sentence-text')).toHaveText('puis rien.');
  await expectFaultless(page);

  const other = await makeLesson(server, 'fr', 'Un Bonhomme de neige.');
  await open(page, other.path);
  await expect.poll(() => written(page)).toEqual(['Un', 'Bonhomme de neige']);

  // The list in the text menu tells of it, and takes it back.
  await page.getByRole('button', { name: say('reading.textMenu') }).click();
  await page.getByRole('button', { name: say('reading.corrections') }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
  await expectFaultless(page);
  await page.getByRole('button', { name: say('reading.corrections.remove', { text: 'bonhomme de neige' }) }).click();
  await expect(page.getByText(say('reading.corrections.none'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => written(page)).toEqual(['Un', 'Bonhomme', 'de', 'neige']);
});

test('the key of Undo takes back corrections and acts on words in their order, and a corrected word leads to the list', async ({ page, server }) => {
  await open(page, (await makeLesson(server, 'fr', 'Le bonhomme de neige fond.')).path);
  await word(page, 'neige').click();
  await page.keyboard.press('2');
  await word(page, 'bonhomme').click();
  await correct(page).click();
  await join(page, 'de').click();
  await act(page, say('reading.correct.apply')).click();
  await expect(word(page, 'bonhomme de')).toBeFocused();
  await word(page, 'fond').click();
  await page.keyboard.press('3');

  await page.keyboard.press('z');
  await expect(word(page, 'fond')).toHaveAttribute('data-s', 'new');
  await expect(word(page, 'bonhomme de')).toBeVisible();
  await page.keyboard.press('z');
  await expect(word(page, 'bonhomme')).toBeVisible();
  await expect(word(page, 'neige')).toHaveAttribute('data-s', '2');
  await page.keyboard.press('z');
  await expect(word(page, 'neige')).toHaveAttribute('data-s', 'new');
  await page.keyboard.press('z');
  await expect(page.getByText(say('vocabulary.nothingToUndo'))).toBeVisible();

  await word(page, 'bonhomme').click();
  await correct(page).click();
  await expect(act(page, say('reading.corrections'))).toBeHidden();
  await join(page, 'de').click();
  await act(page, say('reading.correct.apply')).click();
  await word(page, 'bonhomme de').click();
  await correct(page).click();
  await act(page, say('reading.corrections')).click();
  await page.getByRole('button', { name: say('reading.corrections.remove', { text: 'bonhomme de' }) }).click();
  await expect(word(page, 'bonhomme')).toBeVisible();
});

test('Chinese and Arabic words are cut anew where the learner says', async ({ page, server }) => {
  const chinese = await makeLesson(server, 'zh', '我爱北京大学。');
  await open(page, chinese.path);
  const [first] = await written(page);
  await words(page).first().click();
  await correct(page).click();
  const second = (await written(page))[1] ?? '';
  await join(page, second).click();
  await act(page, say('reading.correct.apply')).click();
  await expect.poll(() => written(page)).toContain(`${first}${second}`);

  const arabic = await makeLesson(server, 'ar', 'ذهب الى البيت والمدرسة');
  await open(page, `${arabic.path}/scroll`);
  await word(page, 'والمدرسة').click();
  await correct(page).click();
  await letter(page, 'ا').first().click();
  await expectFaultless(page);
  await act(page, say('reading.correct.apply')).click();
  await expect.poll(() => written(page)).toEqual(['ذهب', 'الى', 'البيت', 'و', 'المدرسة']);
});

test('forms of one word: met, put right, and changed together', async ({ page, server }) => {
  await open(page, (await makeLesson(server, 'fr', 'Je vais à Paris. Nous allons dormir. Elle ira demain.')).path);
  await word(page, 'allons').click();
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');

  // Another text: the form kept elsewhere is told with its status, those met here can be opened.
  await page.reload();
  await expect(word(page, 'allons')).toHaveAttribute('data-s', '2');
  const { path } = await makeLesson(server, 'fr', 'Tu vas bien et il va mal.');
  await open(page, path);
  await word(page, 'vas').click();
  const forms = gloss(page).getByRole('list', { name: say('reading.family.also') });
  await expect(forms.getByRole('listitem').filter({ hasText: 'allons' })).toContainText(say('reading.status.2'));
  await expect(gloss(page).getByText(say('reading.family.noneKnown'))).toBeVisible();
  await gloss(page).getByText(say('reading.family.share')).click();
  await expectFaultless(page);
  await forms.getByRole('button', { name: /^va/ }).click();
  await expect(gloss(page).getByRole('heading')).toHaveText('va');

  // One act for all of them, and one undo.
  await page.keyboard.press('3');
  await expect(page.getByText(say('vocabulary.familyNowStatus', { word: 'va', count: 2, status: say('reading.status.3') }))).toBeVisible();
  await expect(word(page, 'vas')).toHaveAttribute('data-s', '3');
  await page.keyboard.press('z');
  await expect(word(page, 'vas')).toHaveAttribute('data-s', 'new');

  // The learner knows better, and is heard from now on.
  await act(page, say('reading.family.change', { lemma: 'aller' })).click();
  await gloss(page)
    .getByRole('textbox', { name: say('reading.family.lemma') })
    .fill('vadrouiller');
  await page.keyboard.press('Enter');
  await expect(gloss(page).getByText('vadrouiller')).toBeVisible();
  await page.reload();
  await word(page, 'va').click();
  await expect(gloss(page).getByText('vadrouiller')).toBeVisible();
});
