import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page as LessonPage } from '@glossa/contract';
import { analyzeBlocks, blocksFromText, packPage } from '@glossa/core/text';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { makeLesson } from '../../e2e/lessons.ts';
import { startServer } from '../../scripts/lib/server.ts';
import { root } from '../../scripts/lib/steps.ts';
import { buildWeb } from '../../scripts/lib/web.ts';
import { frenchBook } from '../french.ts';
import { median, type Result } from '../measure.ts';
import type {} from './in-browser.ts';

const frame = 16;
const often = 'quai';
const drawings = 10;

/** The reader in Chromium: drawing against components, the gloss and recolouring against a frame, tasks while reading, script before words. */
export async function reader(): Promise<Result[]> {
  const built = await buildWeb();
  if (built && !built.ok) throw new Error(built.output);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`There is no Chromium at ${executablePath}; CHROMIUM says where it is.`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] });
  try {
    return [...(await drawing(browser)), ...(await inUse(browser))];
  } finally {
    await browser.close();
  }
}

/** A page of so many words, in which one comes fifty times. */
function bigPage(words: number): LessonPage {
  const paragraphs = frenchBook(words, 8000, 5).map((paragraph, at) => (at < 50 ? `${paragraph} Le ${often} dort.` : paragraph));
  let made = 0;
  const blocks = analyzeBlocks(
    blocksFromText(paragraphs.join('\n\n'), () => `b${made++}`),
    'fr',
  );
  const text = packPage(blocks);
  const statuses = text.words.map((_, at) => 'kkkkk1234n'[at % 10]).join('');
  return { lessonId: '0', number: 0, pages: 1, revision: 1, current: true, text, statuses, meanings: {}, lemmas: {}, phrases: [], vocabularyRevision: 1 };
}

async function drawing(browser: Browser): Promise<Result[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const { code, source } of await bundled()) await (code ? page.addScriptTag({ content: code }) : page.addStyleTag({ content: source }));
  const words = await page.evaluate((given) => globalThis.readerBench.take(given), bigPage(5000));
  const times: Record<'ours' | 'baseline', number[]> = { ours: [], baseline: [] };
  for (let turn = 0; turn < 6; turn++)
    for (const what of ['ours', 'baseline'] as const) {
      await page.requestGC();
      const taken = await page.evaluate(([which, so]) => globalThis.readerBench.mount(which, so), [what, drawings] as const);
      if (turn > 0) times[what].push(...taken);
    }
  const recoloured = await page.evaluate((key) => globalThis.readerBench.recolour(key, 21), often);
  await page.close();
  if (recoloured.occurrences < 50) throw new Error(`The word comes ${recoloured.occurrences} times.`);
  return [
    {
      name: `drawing a page of ${words} words, without layout`,
      ours: median(times.ours),
      unit: 'ms',
      baseline: { name: 'one React component per word', value: median(times.baseline) },
      limit: 0.25,
    },
    { name: 'recolouring 50 occurrences on it', ours: median(recoloured.times), unit: 'ms', limit: frame },
  ];
}

/** The parts under test and the baseline as one script and one style sheet, built as the product is. */
async function bundled(): Promise<{ code?: string; source: string }[]> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2023', lib: { entry: join(root, 'bench/reader/in-browser.ts'), formats: ['iife'], name: 'bench' } },
  });
  const [{ output }] = built as unknown as [{ output: { code?: string; source: string }[] }];
  return output;
}

async function inUse(browser: Browser): Promise<Result[]> {
  const server = await startServer();
  try {
    const { path } = await makeLesson(
      server,
      'fr',
      frenchBook(2000, 8000, 9)
        .map((text) => `${text} Le ${often} dort.`)
        .join('\n\n'),
    );
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, baseURL: server.url });
    await page.addInitScript(noteWords);
    await page.goto(path);
    await page.locator('#main .w').first().waitFor();
    const script = await scriptBefore(page);
    // Who reads the first words presses none of them while the rest of the page still comes.
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((rest) => setTimeout(() => requestIdleCallback(rest), 1500))));
    const opened = await openings(page);
    const longest = await readFor(page);
    return [
      { name: 'script before the words of a lesson, gzip', ours: script / 1000, unit: 'kB', limit: 180 },
      { name: 'gloss open after the click, laid out', ours: median(opened), unit: 'ms', limit: frame },
      { name: 'the first gloss of a visit', ours: opened[0] ?? 0, unit: 'ms', limit: 50 },
      { name: 'longest task while reading (opening, keeping, moving, turning)', ours: longest, unit: 'ms', limit: 50 },
    ];
  } finally {
    await server.stop();
  }
}

declare global {
  var wordsSeenAt: number;
}
/** Notes when the first words are in the page. */
function noteWords(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#main .w')) return;
    globalThis.wordsSeenAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Bytes of the scripts that were asked for before the words were there, as gzip packs them. */
async function scriptBefore(page: Page): Promise<number> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name, startTime }) => (startTime < globalThis.wordsSeenAt && name.endsWith('.js') ? [new URL(name).pathname] : [])),
  );
  return [...new Set(names)].reduce((sum, name) => sum + gzipSync(readFileSync(join(root, 'apps/web/dist', name))).length, 0);
}

/** How long it takes from a click on a word until its gloss is there and laid out, in one task; the browser draws between clicks, as it does for a hand. */
const openings = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (const word of [...document.querySelectorAll<HTMLElement>('#main .w')].slice(0, 41)) {
      const began = performance.now();
      word.click();
      const gloss = document.querySelector('.gloss h2');
      gloss?.getBoundingClientRect();
      times.push(performance.now() - began);
      if (gloss?.textContent !== word.textContent) throw new Error(`The gloss shows ${gloss?.textContent} for ${word.textContent}.`);
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
    return times;
  });

/** Reads on for some pages and gives the longest task of that time; 0 where none took 50 ms. */
async function readFor(page: Page): Promise<number> {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  for (let turn = 0; turn < 5; turn++) {
    await press(page, '#main .w:nth-of-type(3)');
    for (const key of ['2', 'ArrowRight', 'ArrowRight', 'k', 'n', 'Shift+ArrowRight', '1', 'Escape', 'ArrowRight', 'x', 'Escape'])
      await page.keyboard.press(key);
    await press(page, '.lesson-foot-end button');
    await wait(300);
  }
  return page.evaluate(() => new Promise<number>((tell) => setTimeout(() => tell(Math.max(0, ...globalThis.longTasks)), 200)));
}
/** As a hand does it: what Playwright does before a click of its own would count as a long task of the reader. */
async function press(page: Page, selector: string): Promise<void> {
  const [x, y] = await page.evaluate((one) => {
    const { left, top, width, height } = (document.querySelector(one) as Element).getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);
  await page.mouse.click(x, y);
}
declare global {
  var longTasks: number[];
}
