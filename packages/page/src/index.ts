export { renderBlock, renderBlocks, renderSentence } from './blocks.ts';
export type { Look, PhraseMark } from './look.ts';
