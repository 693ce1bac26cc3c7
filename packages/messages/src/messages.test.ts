import { readdirSync } from 'node:fs';
import { isLiteralElement, isPluralElement, isSelectElement, isTagElement, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Catalogue, catalogueFor, en, formatter, isMessageKey, type Locale, localeFor, type MessageKey } from './index.ts';
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

describe('the pseudo-locale', () => {
  test.each(Object.entries(catalogueFor('en-XA')))('%s keeps its placeholders, tags and choices', (key, message) => {
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
  test('says a message', () => {
    expect(formatter('en')('common.undo')).toBe('Undo');
    expect(formatter('en-XA')('common.undo')).toBe('[Úúñđóó]');
  });

  test('throws for a key that is none', () => {
    expect(() => formatter('en')('common.noSuchThing' as MessageKey)).toThrow();
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
    ['fr, de;q=0.9', 'en'],
    ['en;q=0.5, en-XA;q=0.9', 'en-XA'],
    ['en-XA;q=0.1, en-GB', 'en'],
    ['fr, en-XA;q=0', 'en'],
    ['*', 'en'],
    [';;q=,,,', 'en'],
  ])('%s → %s', (asked, expected) => {
    expect(localeFor(asked)).toBe(expected);
  });
});
