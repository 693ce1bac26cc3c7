/** What the run time itself can say in every language: months, days, countries, languages, currencies, units. */
const MOST = 3;

/** Words and short phrases of a language, in small letters, each with what it names. */
export function conceptsOf(lang: string): ReadonlyMap<string, string> {
  const known = cache.get(lang);
  if (known) return known;
  const names = new Map<string, string>();
  const add = (name: string | undefined, concept: string) => {
    const key = name?.toLowerCase().trim();
    if (key && key.length >= 2 && key.split(/\s+/).length <= MOST && /\p{L}/u.test(key) && !names.has(key)) names.set(key, concept);
  };
  try {
    addDates(lang, add);
    addNames(lang, add);
    addUnits(lang, add);
  } catch {
    // a code the run time does not take for a language
  }
  cache.set(lang, names);
  return names;
}
const cache = new Map<string, ReadonlyMap<string, string>>();

type Add = (name: string | undefined, concept: string) => void;

function addDates(lang: string, add: Add): void {
  for (const form of [{ month: 'long' }, { month: 'long', day: 'numeric' }, { weekday: 'long' }] as const) {
    const part = 'month' in form ? 'month' : 'weekday';
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
    for (let n = 0; n < (part === 'month' ? 12 : 7); n++) {
      const date = part === 'month' ? Date.UTC(2024, n, 15) : Date.UTC(2024, 0, n + 1);
      add(format.formatToParts(date).find(({ type }) => type === part)?.value, `${part}${n}`);
    }
  }
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  for (const unit of ['day', 'week', 'month', 'year'] as const) for (const n of [-1, 1]) add(relative.format(n, unit), `${unit}${n}`);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function addNames(lang: string, add: Add): void {
  const regions = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  for (const a of LETTERS) for (const b of LETTERS) add(regions.of(a + b), `region${a}${b}`);
  for (const code of ['001', '002', '019', '150', '142', '003', '005', '009']) add(regions.of(code), `region${code}`);
  const languages = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
  for (const code of 'en fr de es it pt ru uk pl nl sv da nb fi el tr ar he fa hi zh ja ko th vi id hu cs ro bg la ga'.split(' '))
    add(languages.of(code), `language-${code}`);
}

const UNITS = [
  'percent',
  'kilometer',
  'meter',
  'mile',
  'kilogram',
  'gram',
  'liter',
  'hour',
  'minute',
  'second',
  'day',
  'week',
  'month',
  'year',
  'degree',
  'acre',
  'foot',
  'inch',
  'byte',
];
const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'RUB', 'CNY', 'INR'];
function addUnits(lang: string, add: Add): void {
  const format = (options: Intl.NumberFormatOptions, type: string) => {
    const formatter = new Intl.NumberFormat(lang, options);
    return (n: number) => formatter.formatToParts(n).find((part) => part.type === type)?.value;
  };
  for (const unit of UNITS) {
    const named = format({ style: 'unit', unit, unitDisplay: 'long' }, 'unit');
    for (const n of [1, 2, 5]) add(named(n), `unit-${unit}`);
  }
  for (const currency of CURRENCIES) {
    const named = format({ style: 'currency', currency, currencyDisplay: 'name' }, 'currency');
    for (const n of [1, 5]) add(named(n)?.split(' ').at(-1), `unit-${currency}`);
  }
  const short = format({ notation: 'compact', compactDisplay: 'long' }, 'compact');
  for (const power of [3, 6, 9, 12]) for (const n of [1, 5]) add(short(n * 10 ** power), `power${power}`);
}
