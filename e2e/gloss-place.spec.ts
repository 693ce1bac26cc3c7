import type { Page } from '@playwright/test';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { gloss } from './screens.ts';

/** As wide as they come, beside the text at the least, under the line, a phone on its side, and as a sheet. */
const sizes = [
  [1920, 1080],
  [1280, 900],
  [1100, 700],
  [1099, 768],
  [768, 1024],
  [844, 390],
  [641, 600],
  [640, 900],
  [390, 844],
  [320, 568],
] as const;

/** Words as long as these stand on two lines where lines are short. */
const texts = [
  [
    'de',
    `Über Donaudampfschifffahrtsgesellschaften\n\nDie Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebung war lang. ${'Am Hafen liegen viele kleine Boote, und der Wind weht leise über das Wasser. '.repeat(12)}\n\nDas Ende kommt mit einer Straßenverkehrszulassungsordnungsänderungsverordnungsbekanntmachung.`,
  ],
  [
    'ar',
    `سوق السبت\n\n${'في كل سبت يفتح السوق أبوابه قبل شروق الشمس ويضع الباعة الصناديق على الأرض ولا يتكلمون كثيرا. '.repeat(12)}\n\nثم يعود الهدوء إلى القرية.`,
  ],
  ['ja', `土曜日の市場\n\n${'毎週土曜日、夜明け前に広場で市場が開きます。商人たちは静かに箱を下ろします。'.repeat(14)}\n\n村はまた静かになります。`],
] as const;

test('the gloss covers nothing of its word and stays in the window, at every size and in every direction', async ({ page, server }) => {
  for (const [lang, text] of texts) {
    const { path } = await makeLesson(server, lang, text);
    await open(page, path);
    const faults: string[] = [];
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      for (const at of await telling(page)) faults.push(...(await faultsAt(page, at)).map((fault) => `${lang}, ${width} × ${height}, word ${at}, ${fault}`));
      await page.keyboard.press('Escape');
      await expect(gloss(page)).toBeHidden();
    }
    expect.soft(faults).toEqual([]);
  }
});

/** Words worth a look: the text's first and last, those on two lines, and the first, middle and last of lines in all parts of the page. */
const telling = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const words = [...document.querySelectorAll('#main .w')];
    const topOf = (word: Element | undefined) => Math.round(word?.getClientRects()[0]?.top ?? 0);
    const rows: number[][] = [];
    for (const at of words.keys()) {
      if (topOf(words[at]) === topOf(words[at - 1])) rows.at(-1)?.push(at);
      else rows.push([at]);
    }
    const middle = rows[Math.floor(rows.length / 2)] ?? [];
    const edges = [rows[0], middle, rows.at(-1)].flatMap((row) => [row?.[0], row?.at(-1)]);
    const broken = words.flatMap((word, at) => (word.getClientRects().length > 1 ? [at] : []));
    return [...new Set([...edges, ...broken.slice(0, 2), ...broken.slice(-1), middle[Math.floor(middle.length / 2)]])].filter((at) => at !== undefined);
  });

/** Opens the gloss of a word low in the window, and high. */
const faultsAt = (page: Page, at: number): Promise<string[]> =>
  page.evaluate(async (number) => {
    const word = document.querySelectorAll<HTMLElement>('#main .w')[number];
    const scroller = document.querySelector<HTMLElement>('#main');
    if (!word || !scroller) return ['no such word'];
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const faults: string[] = [];
    for (const block of ['end', 'start'] as const) {
      document.querySelector<HTMLElement>('.gloss-head button:last-child')?.click();
      word.scrollIntoView({ block });
      word.click();
      await frames();
      const box = document.querySelector('.gloss')?.getBoundingClientRect();
      if (!box) {
        faults.push(`${block}: does not open`);
        continue;
      }
      const parts = [word, ...word.querySelectorAll('rt')].flatMap((part) => [...part.getClientRects()]);
      const [view, told] = [scroller.getBoundingClientRect(), (rect: DOMRect) => [rect.left, rect.top, rect.right, rect.bottom].map(Math.round).join(' ')];
      for (const rect of parts) {
        if (rect.left < box.right - 1 && rect.right > box.left + 1 && rect.top < box.bottom - 1 && rect.bottom > box.top + 1)
          faults.push(`${block}: ${told(box)} covers ${told(rect)}`);
        if (rect.bottom < view.top + 1 || rect.top > view.bottom - 1) faults.push(`${block}: the word is out of sight at ${told(rect)}`);
      }
      const bottom = innerWidth <= 640 ? innerHeight : view.bottom;
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < view.top - 1 || box.bottom > bottom + 1)
        faults.push(`${block}: ${told(box)} leaves the window`);
    }
    return faults;
  }, at);
