/** Runs as a process of its own: see `platform/helpers.ts`. */
import { answerAsHelper } from '../platform/helper-entry.ts';
import type { Told, Wanted } from './contents.ts';
import { glimpseOf } from './glimpse.ts';
import { packed } from './packed-document.ts';
import { readContent } from './reading-content.ts';

answerAsHelper(
  async ({ whole, ...about }: Wanted, bytes): Promise<Told> =>
    whole ? { document: packed(await readContent({ ...about, bytes })) } : { glimpse: await glimpseOf({ ...about, bytes }) },
);
