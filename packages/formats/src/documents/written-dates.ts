/** A date as people write it in a line, and the time of day behind it. */
export interface WrittenDate {
  start: number;
  end: number;
  /** Epoch milliseconds, UTC; null where day and month may be either. */
  time: number | null;
}

const ORDINAL = '(?:er|re|st|nd|rd|th|[.ºª]|-?го|-?е)?';
const CLOCK = '(\\d{1,2})\\s?(?:[:.hH時时点시]|시\\s)\\s?(\\d{2})(?::\\d{2})?\\s?(?:分|분)?(?:\\s?(?:[ap]\\.?m\\.?|[صم])(?!\\p{L}))?';
/** What stands between the day and the time: no more than a mark and two short words. */
const BETWEEN = '[\\s,،·|–—-]{0,4}(?:\\p{L}{1,7}\\.?\\s){0,2}';
/** `（火）`, `(화)`. */
const WEEKDAY = '(?:\\s?[(（]\\p{L}{1,3}[)）])?';
const BEHIND = [new RegExp(`^[t]?${WEEKDAY}${BETWEEN}${CLOCK}`, 'u'), new RegExp(`^${WEEKDAY}`, 'u')] as const;

/** The first date of a line; null where there is none. `lang` names the months. */
export function dateIn(line: string, lang: string | null): WrittenDate | null {
  const figures = withFigures(line);
  if (!/\d{4}/.test(figures)) return null;
  const text = figures.toLowerCase();
  for (const [shape, read] of shapesOf(lang)) {
    const found = shape.exec(text);
    if (!found) continue;
    const date = read(found.slice(1));
    const behind = text.slice(found.index + found[0].length);
    const clock = BEHIND[0].exec(behind) ?? BEHIND[1].exec(behind);
    return { start: found.index, end: found.index + found[0].length + (clock?.[0].length ?? 0), time: date && timeOf(date, clock) };
  }
  return null;
}

/** How dates are written, and year, month and day of what was found. */
type Shape = [RegExp, (found: string[]) => [number, number, number] | null];

const shapesOf = oncePerLanguage((lang): Shape[] => {
  const months = monthsOf(lang);
  const month = `(${[...months.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
  const inNumbers: Shape[1] = ([y, m, d]) => [+(y as string), +(m as string), +(d as string)];
  return [
    [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, inNumbers],
    [/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, inNumbers],
    [/(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?((?:19|20)\d{2})(?!\d)/, ([d, m, y]) => dayAndMonth(+(d as string), +(m as string), +(y as string), lang)],
    [
      new RegExp(`(?<![\\d\\p{L}])(\\d{1,2})${ORDINAL}[\\s-]+(?:de\\s+|of\\s+|d')?${month},?[\\s-]+(?:de\\s+|del\\s+)?((?:19|20)\\d{2})(?!\\d)`, 'u'),
      ([d, m, y]) => [+(y as string), months.get(m as string) as number, +(d as string)],
    ],
    [
      new RegExp(`(?<!\\p{L})${month}\\s+(\\d{1,2})${ORDINAL},?\\s+((?:19|20)\\d{2})(?!\\d)`, 'u'),
      ([m, d, y]) => [+(y as string), months.get(m as string) as number, +(d as string)],
    ],
  ];
});

function timeOf([year, month, day]: [number, number, number], clock: RegExpExecArray | null): number | null {
  const [, hour = '0', minute = '0'] = clock ?? [];
  const isAfternoon = /p\.?m\.?$|م$/.test(clock?.[0] ?? '') && +hour < 12;
  const time = Date.UTC(year, month - 1, day, +hour + (isAfternoon ? 12 : 0), +minute);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && +hour < 25 && time >= 0 ? time : null;
}

/** Day first, as everybody but Americans writes it. */
function dayAndMonth(first: number, second: number, year: number, lang: string | null): [number, number, number] | null {
  if (first > 12) return [year, second, first];
  if (second > 12) return [year, first, second];
  return lang?.split('-')[0] === 'en' && first !== second ? null : [year, second, first];
}

const withFigures = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (figure) => String((figure.charCodeAt(0) - (figure < '۰' ? 0x660 : 0x6f0)) % 10));

/** Names of months as a language and English write them, long and short, alone and behind a day. */
function monthsOf(lang: string | null): Map<string, number> {
  const months = new Map<string, number>();
  for (const locale of localesOf(lang))
    for (const shape of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }] as const)
      for (let month = 0; month < 12; month++) {
        const name = nameIn(locale, shape, 'month', Date.UTC(2024, month, 15));
        if (/^\p{L}{3}[\p{L}\p{M}’']*$/u.test(name)) months.set(name, month + 1);
      }
  return months;
}

/** Names of the days of the week as a language and English write them, long and short; of `segunda-feira` the first word too. */
export const weekdaysOf = oncePerLanguage((lang): ReadonlySet<string> => {
  const days = new Set<string>();
  for (const locale of localesOf(lang))
    for (const weekday of ['long', 'short'] as const)
      for (let day = 1; day <= 7; day++) {
        const name = nameIn(locale, { weekday }, 'weekday', Date.UTC(2024, 0, day));
        days.add(name).add(name.split('-')[0] as string);
      }
  return days;
});

const localesOf = (lang: string | null): string[] => ['en', lang === 'ar' ? ['ar', 'ar-LB'] : [], lang ?? 'en'].flat();

function nameIn(locale: string, shape: Intl.DateTimeFormatOptions, type: 'month' | 'weekday', time: number): string {
  const parts = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC', numberingSystem: 'latn' }).formatToParts(time);
  return (parts.find((part) => part.type === type)?.value ?? '').toLowerCase().replace(/\.$/, '').replaceAll('ʼ', '’');
}

function oncePerLanguage<Value>(make: (lang: string | null) => Value): (lang: string | null) => Value {
  const made = new Map<string | null, Value>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}
