import { readdirSync } from 'node:fs';
import { isLiteralElement, isPluralElement, isSelectElement, isTagElement, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Catalogue, en, formatter, isMessageKey, type Locale, languagesAsked, loadCatalogue, localeFor, type MessageKey, sayIn, spoken } from './index.ts';
import { pseudo } from './pseudo.ts';

const folder = new URL('./en/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const catalogues = await Promise.all(
  files.map(async (name) => {
    const module = (await import(new URL(name, folder).href)) as Record<string, Record<string, string>>;
    return { noun: name.replace('.ts', ''), exported: Object.keys(module), messages: Object.values(module)[0] ?? {} };
  }),
);

describe('the English catalogue', () => {
  test.each(catalogues)('$noun: one export of that name, and its keys begin with it', ({ noun, exported, messages }) => {
    expect(exported).toEqual([noun]);
    expect(Object.keys(messages).filter((key) => !/^[a-z]+(\.[A-Za-z0-9-]+)+$/.test(key) || !key.startsWith(`${noun}.`))).toEqual([]);
  });

  test('every file is part of it, and no key is said twice', () => {
    const keys = catalogues.flatMap(({ messages }) => Object.keys(messages));
    expect(keys.toSorted()).toEqual(Object.keys(en).toSorted());
  });

  test.each(Object.entries(en))('%s is well-formed, not empty, and keeps the house’s voice', (key, message) => {
    expect(parse(message).length).toBeGreaterThan(0);
    expect(message).not.toMatch(/!|\boops\b|\bcards?\b|\blingqs?\b/i);
    if (!key.startsWith('cli.')) expect(message).toBe(message.trim()); // a question in a terminal ends with a space
  });

  test('keys are exact types', () => {
    expectTypeOf<MessageKey>().not.toEqualTypeOf<string>();
    expectTypeOf<'common.undo'>().toExtend<MessageKey>();
    expectTypeOf<'common.noSuchThing'>().not.toExtend<MessageKey>();
    expectTypeOf<Catalogue>().toExtend<Record<MessageKey, string>>();
    expect(isMessageKey('common.undo')).toBe(true);
    expect(isMessageKey('toString')).toBe(false);
  });
});

/** What of a message the code counts on: its arguments and tags in order, and its choices. */
const skeleton = (elements: MessageFormatElement[]): unknown[] =>
  elements.flatMap((element): unknown[] => {
    if (isLiteralElement(element)) return [];
    if (isTagElement(element)) return [['tag', element.value, skeleton(element.children)]];
    if (isPluralElement(element) || isSelectElement(element))
      return [
        [
          element.type,
          element.value,
          Object.entries(element.options)
            .toSorted()
            .map(([choice, { value }]) => [choice, skeleton(value)]),
        ],
      ];
    return [[element.type, 'value' in element ? element.value : '#']];
  });

/** The arguments and tags of a message, each once, whatever their order: a language may say them in another, or twice. */
const named = (elements: MessageFormatElement[]): string[] => {
  const all = elements.flatMap((element): string[] => {
    if (isLiteralElement(element) || !('value' in element)) return [];
    const inner = isTagElement(element) ? element.children : 'options' in element ? Object.values(element.options).flatMap(({ value }) => value) : [];
    return [`${isTagElement(element) ? 'tag ' : ''}${element.value}`, ...named(inner)];
  });
  return [...new Set(all)].toSorted();
};

/** The choices of a message by what they choose on, with those that count first. */
const choices = (elements: MessageFormatElement[]): [string, string[]][] =>
  elements.flatMap((element): [string, string[]][] => {
    if (isTagElement(element)) return choices(element.children);
    if (!isPluralElement(element) && !isSelectElement(element)) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => choices(value));
    return [[isPluralElement(element) ? 'plural' : 'select', Object.keys(element.options)], ...inner];
  });

describe.each(spoken.filter((locale) => locale !== 'en'))('the catalogue %s', async (locale) => {
  const module = (await import(new URL(`./${locale}/index.ts`, import.meta.url).href)) as Record<string, Partial<Catalogue>>;
  const own = Object.entries(module[locale] ?? {}) as [MessageKey, string][];

  test('says everything that English does outside the command line, and nothing else', () => {
    const said = new Set(own.map(([key]) => key));
    expect((Object.keys(en) as MessageKey[]).filter((key) => !key.startsWith('cli.') && !said.has(key))).toEqual([]);
    expect(own.filter(([key]) => !Object.hasOwn(en, key))).toEqual([]);
  });

  test('each message is well-formed, uses what English gives it, and has the plurals of its language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [key, message] of own) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toMatch(/[!！]|&[a-z]+;/);
      const parsed = parse(message);
      const english = named(parse(en[key]));
      expect([key, named(parsed).filter((name) => !english.includes(name))]).toEqual([key, []]);
      const counts = new Set(choices(parse(en[key])).flatMap(([kind]) => (kind === 'plural' ? [...named(parse(en[key]))] : [])));
      for (const name of english.filter((each) => !counts.has(each))) expect(named(parsed), key).toContain(name);
      for (const [kind, options] of choices(parsed))
        if (kind === 'plural') expect([key, categories.filter((category) => !options.includes(category))]).toEqual([key, []]);
    }
  });

  test('can be said', async () => {
    const say = await sayIn(locale);
    const anything = new Proxy({}, { get: () => 3, has: () => true, ownKeys: () => [] }) as Record<string, number>;
    for (const [key, message] of own) expect(say(key, Object.fromEntries(named(parse(message)).map((name) => [name, anything[name] ?? 3]))), key).not.toBe('');
  });
});

describe('the pseudo-locale', async () => {
  test.each(Object.entries(await loadCatalogue('en-XA')))('%s keeps its placeholders, tags and choices', (key, message) => {
    expect(skeleton(parse(message))).toEqual(skeleton(parse(en[key as MessageKey])));
  });

  test.each([
    ['Undo', '[Úúñđóó]'],
    ['{n, plural, one {# word} other {# words}} on <b>{title}</b>', '[{n,plural,one{# ŵóóŕđ} other{# ŵóóŕđš}} óóñ <b>{title}</b>]'],
    ["It''s {when, select, now {here} other {there}}", "[Ííţ''š {when,select,now{ĥééŕéé} other{ţĥééŕéé}}]"],
    ["a quoted '{brace}'", "[áá ɋúúóóţééđ '{ƀŕááçéé}']"],
  ])('%s → %s', (message, expected) => {
    expect(pseudo(message)).toBe(expected);
  });

  test('is about a third longer', () => {
    const sentence = 'The text could not be read, because it is not text at all.';
    const ratio = pseudo(sentence).length / sentence.length;
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.5);
  });
});

describe('formatter', () => {
  test('says a message', async () => {
    expect(formatter('en')('common.undo')).toBe('Undo');
    expect((await sayIn('en-XA'))('common.undo')).toBe('[Úúñđóó]');
  });

  test('throws for a key that is none', () => {
    expect(() => formatter('en')('common.noSuchThing' as MessageKey)).toThrow();
  });
});

describe('languagesAsked', () => {
  test.each<[string | undefined, string[]]>([
    [undefined, []],
    ['', []],
    ['es-MX, es;q=0.9, en;q=0.8', ['es', 'en']],
    ['en;q=0.2, zh-Hant-TW', ['zh', 'en']],
    ['it;q=0, fr', ['fr']],
    [';;q=,,,', []],
  ])('%s → %j', (asked, expected) => {
    expect(languagesAsked(asked)).toEqual(expected);
  });
});

describe('localeFor', () => {
  test.each<[string | null | undefined, Locale]>([
    [null, 'en'],
    [undefined, 'en'],
    ['', 'en'],
    ['en-XA', 'en-XA'],
    ['EN-xa', 'en-XA'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr, de;q=0.9', 'fr'],
    ['ja-JP', 'ja'],
    ['ar-EG, en;q=0.8', 'ar'],
    ['it, pt-BR;q=0.9, uk;q=0.2', 'uk'],
    ['it, pt', 'en'],
    ['it, de-AT;q=0.3, en;q=0.5', 'en'],
    ['en;q=0.5, en-XA;q=0.9', 'en-XA'],
    ['en-XA;q=0.1, en-GB', 'en'],
    ['it, en-XA;q=0', 'en'],
    ['*', 'en'],
    [';;q=,,,', 'en'],
  ])('%s → %s', (asked, expected) => {
    expect(localeFor(asked)).toBe(expected);
  });
});
