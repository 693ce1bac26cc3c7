export * from './blocks.ts';
export { escapeHtml } from './escape.ts';
export { type Look, markOf, type PhraseMark } from './look.ts';
