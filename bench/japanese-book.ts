/** Analyses a Japanese book of 245,000 characters, and prints the memory the process took at most, in MB. */
import { analyzeBlocks, packPage, paginate } from '@glossa/core/text';
import { createTools } from '../apps/server/src/languages/languages.ts';
import { installedPackages } from '../apps/server/src/platform/packages.ts';
import { bookOf } from './texts.ts';

const tools = await createTools(installedPackages).toolsFor('ja');
const blocks = bookOf('ja', 245_000);
const atOnce = 500;
let pages = 0;
for (let from = 0; from < blocks.length; from += atOnce) pages += paginate(analyzeBlocks(blocks.slice(from, from + atOnce), 'ja', tools)).map(packPage).length;
if (pages === 0) throw new Error('no pages');
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
