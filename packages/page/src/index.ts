export { renderBlock, renderBlocks, renderSentence } from './blocks.ts';
export { escapeHtml } from './escape.ts';
export type { Look, PhraseMark } from './look.ts';
export { publicStylePath } from './public-frame.ts';
export { lessonPage } from './public-lesson.ts';
export { coursePage, languagePage, languagesPage } from './public-lists.ts';
export { cookiesPage, refusedPage, reportedPage, reportPage, reportReasons } from './public-notes.ts';
export { type Face, publicStyle } from './public-style.ts';
export type { PublicBlock, PublicCourse, PublicLesson, PublicListed, PublicSay, Visit } from './public-values.ts';
