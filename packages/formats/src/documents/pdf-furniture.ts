import type { Line, PageLines } from './pdf-lines.ts';

/** How much of a page's height at either end may hold running heads and page numbers. */
const EDGE = 0.13;
const PAGE = '(?:page|p\\.|pg\\.?|seite|s\\.|página|pág\\.?|pagina|pag\\.|strona|strana|sida|side|sivu|страница|стр\\.|с\\.|صفحة|第)';
const COUNT = '(?:\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})';
const NUMBER = new RegExp(
  `^[\\s\\p{Pd}·•|[(]*(?:${PAGE}\\s?)?${COUNT}\\s?(?:頁|页|ページ|쪽)?(?:\\s?(?:/|of|sur|von|de|di|av|из|z)\\s?\\d{1,4})?[\\s\\p{Pd}·•|\\])]*$`,
  'iu',
);

/** The lines without running heads, running feet and page numbers. */
export function withoutFurniture(pages: readonly PageLines[]): Line[][] {
  const places = new Map<string, Set<number>>();
  for (const { line, page } of pages.flatMap(edgesOf)) {
    const key = keyOf(line);
    places.set(key, (places.get(key) ?? new Set()).add(page));
  }
  const least = Math.max(2, Math.min(4, pages.length / 3));
  return pages.map((page) => {
    const gone = edgesOf(page).filter(({ line }) => NUMBER.test(line.text) || (places.get(keyOf(line))?.size ?? 0) >= least);
    return page.lines.filter((line) => !gone.some((edge) => edge.line === line));
  });
}

/** The lines near the upper and lower end, as far as only furniture may lie beyond them: the three outermost of each. */
function edgesOf({ lines, top, bottom }: PageLines): { line: Line; page: number }[] {
  const height = top - bottom;
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const head = sorted.slice(0, 3).filter(({ y }) => y > top - height * EDGE);
  const foot = sorted.slice(-3).filter(({ y }) => y < bottom + height * EDGE);
  return [...head, ...foot].map((line) => ({ line, page: line.page }));
}

/** The same on every page but for its number, at the same height; left and right pages may differ in where it begins. */
const keyOf = ({ text, y }: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
