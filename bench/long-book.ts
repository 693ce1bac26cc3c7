/** Analyses the text of the book that is imported, warm and in one process, as little urgent as an import; prints how long that took, in milliseconds. */
import { constants, setPriority } from 'node:os';
import { analyzeBlocks, type Block } from '@glossa/core/text';
import { createTools } from '../apps/server/src/languages/languages.ts';
import { installedPackages } from '../apps/server/src/platform/packages.ts';
import { longBookText, paragraphsOfChapter } from './texts.ts';

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const tools = await createTools(installedPackages).toolsFor('fr');
const blocks = longBookText().map((text, at): Block => ({ id: String(at), kind: 'paragraph', text }));
analyzeBlocks(blocks.slice(0, 200), 'fr', tools);
const began = performance.now();
for (let at = 0; at < blocks.length; at += paragraphsOfChapter) analyzeBlocks(blocks.slice(at, at + paragraphsOfChapter), 'fr', tools);
process.stdout.write(String(performance.now() - began));
