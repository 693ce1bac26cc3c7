import type { TermState } from '@glossa/contract';

/** What the tabs and windows of one browser tell each other. */
export type Told =
  /** Words of an account stand otherwise now. */
  | { about: 'terms'; accountId: string; lang: string; states: readonly TermState[] }
  /** Somebody came or went, or likes it otherwise now. */
  | { about: 'account' };

const channel = new BroadcastChannel('glossa');

/** Tells the others, not this tab itself. */
export const tellTabs = (told: Told): void => channel.postMessage(told);

/** Hears what the others tell until the answer is called. */
export function hearTabs(run: (told: Told) => void): () => void {
  const listen = ({ data }: MessageEvent<Told>) => run(data);
  channel.addEventListener('message', listen);
  return () => channel.removeEventListener('message', listen);
}
