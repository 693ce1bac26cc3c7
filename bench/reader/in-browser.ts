import '../../apps/web/src/app/tokens.css';
import '../../apps/web/src/reading/page-view.css';
import '../../apps/web/src/reading/words.css';
import type { Page } from '@glossa/contract';
import { renderBlocks } from '@glossa/page';
import { attachIsland } from '../../apps/web/src/reading/page-island.ts';
import { createPageModel, type PageModel } from '../../apps/web/src/reading/page-model.ts';
import { mountComponents } from './baseline.tsx';

/** What the bench calls within the browser; times are in milliseconds. */
export interface ReaderBench {
  /** Draws so many times, each time until all elements are in the page and alive, and gives the number of words; nothing is laid out. */
  mount(page: Page, what: 'ours' | 'baseline', times: number): number;
  /** With the style and layout that follow. */
  recolour(page: Page, key: string, rounds: number): { times: number[]; occurrences: number };
}
declare global {
  var readerBench: ReaderBench;
}

const events = { onOpen: () => undefined, onToggle: () => undefined, onAside: () => undefined, onSwipe: () => undefined, about: () => '' };

function hostIn(): HTMLElement {
  document.body.innerHTML = '<main class="page-scroll" style="block-size:100vh"><article class="text" lang="fr"></article></main>';
  return document.querySelector('article') as HTMLElement;
}

function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function draw(host: HTMLElement, model: PageModel): () => void {
  host.innerHTML = renderBlocks(model.blocks, model.look);
  const island = attachIsland(host, model, events);
  return () => island.detach();
}

globalThis.readerBench = {
  mount(page, what, times) {
    const model = createPageModel(page);
    const mounts = {
      ours: (host: HTMLElement) => draw(host, model),
      baseline: (host: HTMLElement) => mountComponents(host, { model, onOpen: () => undefined }),
    };
    for (let time = 0; time < times; time++) mounts[what](hostIn())();
    document.body.innerHTML = '';
    return model.words.length;
  },

  recolour(page, key, rounds) {
    const model = createPageModel(page);
    const leave = draw(hostIn(), model);
    document.body.getBoundingClientRect();
    const statuses = ['1', '3'] as const;
    const times = Array.from({ length: rounds }, (_, round) =>
      timed(() => {
        model.put([{ words: [key], text: key, status: statuses[round % 2] ?? '1', meanings: [] }]);
        document.body.getBoundingClientRect();
      }),
    );
    const last = statuses[(rounds - 1) % 2];
    const occurrences = [...document.querySelectorAll<HTMLElement>('.w')].filter(
      ({ textContent, dataset }) => textContent === key && dataset.s === last,
    ).length;
    leave();
    return { times, occurrences };
  },
};
