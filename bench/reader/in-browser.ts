import '../../apps/web/src/app/tokens.css';
import '../../apps/web/src/reading/page-view.css';
import '../../apps/web/src/reading/words.css';
import type { Page } from '@glossa/contract';
import { renderBlocks } from '@glossa/page';
import { draw as drawPieces } from '../../apps/web/src/reading/drawing.ts';
import { attachIsland } from '../../apps/web/src/reading/page-island.ts';
import { createPageModel, type PageModel } from '../../apps/web/src/reading/page-model.ts';
import { mountComponents } from './baseline.tsx';

/** What the bench calls within the browser; times are in milliseconds. */
export interface ReaderBench {
  /** Takes a page in, which is then drawn; gives the number of its words. */
  take(page: Page): number;
  /** Draws it so many times, each time from what was taken in until all its words are there and alive; nothing is laid out. */
  mount(what: 'ours' | 'baseline', times: number): number[];
  /** With the style and layout that follow. */
  recolour(key: string, rounds: number): { times: number[]; occurrences: number };
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
  drawPieces(host, renderBlocks(model.blocks, model.look));
  const island = attachIsland(host, model, events);
  return () => island.detach();
}

let model: PageModel;

globalThis.readerBench = {
  take(page) {
    model = createPageModel(page);
    return model.words.length;
  },

  mount(what, times) {
    const mounts = { ours: draw, baseline: (host: HTMLElement) => mountComponents(host, { model, onOpen: () => undefined }) };
    return Array.from({ length: times }, () => {
      const host = hostIn();
      let leave = (): void => undefined;
      const time = timed(() => {
        leave = mounts[what](host, model);
      });
      leave();
      return time;
    });
  },

  recolour(key, rounds) {
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
