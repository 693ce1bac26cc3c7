const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** NUL and the other controls, the byte order mark, and interlinear marks; tab and line feed stay. */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\ufeff\ufff9-\ufffb]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** All that is changed: the line breaks but two are controls too. */
const FAULT = /(?![\t\n])[\p{Cc}\p{Surrogate}\u2028\u2029\ufeff\ufff9-\ufffb]/u;

/**
 * What every text goes through at the door: line breaks become `\n`, controls and byte order marks go, half surrogate pairs
 * become U+FFFD. Marks of direction stay: a right-to-left text needs them, and a word key leaves them out.
 */
export const wellFormed = (text: string): string =>
  FAULT.test(text) ? text.replace(LINE_BREAKS, '\n').replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd') : text;
