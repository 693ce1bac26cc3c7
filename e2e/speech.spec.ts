import { speech } from '@glossa/contract';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { frenchText, gloss, say, word } from './screens.ts';

test('a word is spoken by the server where the device has no voice, and slowly the second time', async ({ page, server }) => {
  const { engine } = await clientOf(server)(speech.listVoices, {});
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  // Voices of the device this runs on, if it has any, would be taken first.
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
  await word(page, 'place').click();
  const button = gloss(page).getByRole('button', { name: say('reading.speak', { word: 'place' }) });
  if (engine === null) {
    await expect(button).toHaveCount(0);
    return;
  }
  await page.evaluate(() => {
    const played = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      document.body.dataset.seconds = '';
      this.addEventListener('ended', () => (document.body.dataset.seconds = String(this.duration)));
      return played.call(this);
    };
  });
  const seconds = async (press: () => Promise<void>): Promise<number> => {
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/speech'));
    await press();
    expect((await answered).headers()['content-type']).toBe('audio/wav');
    await expect(page.locator('body')).toHaveAttribute('data-seconds', /\d/);
    const told = Number(await page.locator('body').getAttribute('data-seconds'));
    await page.evaluate(() => delete document.body.dataset.seconds);
    return told;
  };
  const usual = await seconds(() => button.click());
  const slow = await seconds(() => page.keyboard.press('s'));
  expect(slow).toBeGreaterThan(usual * 1.1);
});
