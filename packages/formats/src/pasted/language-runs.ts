import { likeliest, oddsOf, sharesScript } from './language-odds.ts';
import { weightOf } from './letters.ts';
import { isEnded, piecesOf, type Stretch } from './page-lines.ts';

/** A stretch in one language; null where too little is said to tell. */
export interface Run extends Stretch {
  lang: string | null;
}

/** The languages of a text one after another: a sentence is in one, and what ends without a mark may hold several. None is `except`. */
export function languageRuns(page: string, stretch: Stretch, met: ReadonlySet<string>, except?: string): Run[] {
  const runs: Run[] = [];
  for (const piece of piecesOf(page, stretch))
    for (const run of isEnded(page.slice(piece.start, piece.end)) && !changesScript(page, piece)
      ? [whole(page, piece, met, except)]
      : parted(page, piece, met, except)) {
      const last = runs.at(-1);
      if (last && (last.lang === run.lang || run.lang === null || last.lang === null)) Object.assign(last, { end: run.end, lang: last.lang ?? run.lang });
      else runs.push({ ...run });
    }
  return runs;
}

const whole = (page: string, piece: Stretch, met: ReadonlySet<string>, except?: string): Run => ({
  ...piece,
  lang: likeliest(page.slice(piece.start, piece.end), met, except),
});

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const WITHOUT_CAPITALS = `${CJK}\\p{Script=Hangul}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Thai}\\p{Script=Devanagari}`;
const CHANGE = new RegExp(
  `[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]\\S*\\s+[^\\s\\p{L}]*[${WITHOUT_CAPITALS}]|[${WITHOUT_CAPITALS}]\\S*\\s+[^\\s\\p{L}]*[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]|[\\p{Script=Latin}]\\S*\\s+[^\\s\\p{L}]*[\\p{Script=Cyrillic}]|[\\p{Script=Cyrillic}]\\S*\\s+[^\\s\\p{L}]*[\\p{Script=Latin}]`,
  'u',
);
const changesScript = (page: string, { start, end }: Stretch): boolean => CHANGE.test(page.slice(start, end));

/** What a change of language costs, and how much a letter tells. */
const CHANGE_COST = 5;
const SCRIPT_COST = 3;
const WEIGHT = 0.25;
const UNLIKELY = Math.log(0.02);
const MOST_PLACES = 80;

/** The likeliest languages of a text without marks, such as titles behind one another: they change before a capital, or where the script does. */
function parted(page: string, piece: Stretch, met: ReadonlySet<string>, except?: string): Run[] {
  const text = page.slice(piece.start, piece.end);
  const starts = [0, ...placesIn(text)].slice(0, MOST_PLACES);
  const chunks = starts.map((start, i) => text.slice(start, starts[i + 1]));
  const odds = chunks.map((chunk) => oddsOf(chunk, met, except));
  const langs = [...new Set(odds.flatMap((each) => [...each].filter(([, share]) => share > 0.1).map(([lang]) => lang)))];
  if (langs.length === 0) return [{ ...piece, lang: null }];
  // For each language the best way to be in it after a chunk, and from which language it came.
  let values = new Map(langs.map((lang) => [lang, 0]));
  const came = odds.map((each, i) => {
    const letters = (chunks[i] as string).match(/\p{L}/gu)?.length ?? 0;
    const [bestLang, bestValue] = [...values].reduce((most, next) => (next[1] > most[1] ? next : most));
    const from = new Map<string, string>();
    const cost = i > 0 && changesScript(text, { start: starts[i - 1] as number, end: starts[i + 1] ?? text.length }) ? SCRIPT_COST : CHANGE_COST;
    values = new Map(
      langs.map((lang) => {
        const stay = values.get(lang) as number;
        const changes = bestValue - cost > stay;
        from.set(lang, changes ? bestLang : lang);
        const share = each.size === 0 ? 0 : Math.max(UNLIKELY, Math.log(each.get(lang) ?? 0));
        return [lang, (changes ? bestValue - cost : stay) + letters * WEIGHT * share];
      }),
    );
    return from;
  });
  let [lang] = [...values].reduce((most, next) => (next[1] > most[1] ? next : most));
  const runs: Run[] = [];
  for (let i = chunks.length - 1; i >= 0; i--) {
    const start = piece.start + (starts[i] as number);
    const next = runs[0];
    if (next?.lang === lang) next.start = start;
    else runs.unshift({ start, end: start + (chunks[i] as string).trimEnd().length, lang });
    lang = came[i]?.get(lang) as string;
  }
  return balanced(
    withoutNames(runs, page, met),
    page,
    odds,
    starts.map((start) => piece.start + start),
  );
}

const SHORT_NAME = 12;
/** A name in the middle or at the end is no language of its own: it is far shorter than what stands around it. */
function withoutNames(runs: Run[], page: string, met: ReadonlySet<string>): Run[] {
  const weights = runs.map(({ start, end }) => weightOf(page.slice(start, end)));
  const usual = weights.toSorted((a, b) => b - a)[Math.floor((runs.length - 1) / 3)] as number;
  const kept: Run[] = [];
  for (const [i, run] of runs.entries()) {
    const last = kept.at(-1);
    const isName =
      last &&
      (weights[i] as number) < usual / 3 &&
      !met.has(run.lang ?? '') &&
      ((weights[i] as number) < SHORT_NAME || !changesScript(page, { start: last.end - 1, end: run.end }));
    if (isName || last?.lang === run.lang) (last as Run).end = run.end;
    else kept.push(run);
  }
  const [first, second] = kept;
  if (
    first &&
    second &&
    (weights[0] as number) < usual / 3 &&
    first.end === runs[0]?.end &&
    !met.has(first.lang ?? '') &&
    sharesScript(page.slice(first.start, first.end), second.lang ?? '')
  ) {
    second.start = first.start;
    kept.shift();
  }
  return kept;
}

/** Whether the first word of a run comes again behind a place: a title says a name once. */
function isTwice(page: string, { start, end }: Stretch, behind: number): boolean {
  const word = page.slice(start, behind).trim();
  return behind > start && word.length > 2 && page.slice(behind, end).includes(word);
}

/** How much likelier a word may be in one language and yet belong to the other (a logarithm). */
const CLOSE = 1.5;
/** By so much better two titles must match in length. */
const CLEARLY = 0.15;
/** A name between two titles could belong to either: it goes where it makes them of about one length. */
function balanced(runs: Run[], page: string, odds: readonly Map<string, number>[], starts: readonly number[]): Run[] {
  for (const [i, right] of runs.entries()) {
    const left = runs[i - 1];
    if (!left) continue;
    const border = starts.indexOf(right.start);
    const uneven = (at: number) => Math.abs(Math.log(weightOf(page.slice(left.start, at)) / weightOf(page.slice(at, right.end))));
    const share = (chunk: number, lang: string | null) => Math.max(UNLIKELY, Math.log(odds[chunk]?.get(lang ?? '') ?? 0));
    for (const [chunk, next, own, other] of [
      [border, border + 1, right.lang, left.lang],
      [border - 1, border - 1, left.lang, right.lang],
    ] as const) {
      const at = starts[next];
      if (at === undefined || at <= left.start || at >= right.end || (uneven(at) > uneven(right.start) - CLEARLY && !isTwice(page, right, at))) continue;
      if (!sharesScript(page.slice(starts[chunk], starts[chunk + 1] ?? right.end), other ?? '') || share(chunk, own) - share(chunk, other) > CLOSE) continue;
      left.end = left.start + page.slice(left.start, at).trimEnd().length;
      right.start = at;
      break;
    }
  }
  return runs;
}

const PLACE = new RegExp(
  `(?<=\\s)["«“„‘(¿¡]*[\\p{Lu}\\p{Lt}]|(?<=\\S\\s+)[^\\s\\p{L}]*[${WITHOUT_CAPITALS}]|(?<=[${WITHOUT_CAPITALS}][^\\s\\p{L}]*\\s+(?:[^\\s\\p{L}]+\\s+)*)[^\\s\\p{L}]*\\p{L}`,
  'gu',
);
const placesIn = (text: string): number[] => [...text.matchAll(PLACE)].map(({ index }) => index);
