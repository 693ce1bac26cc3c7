import { describe, expect, it } from 'vitest';
import { dutchForms } from './nl-forms.ts';
import type { Dictionary } from './rules.ts';
import { turkishForms } from './tr-forms.ts';

const dictionary = (listed: string, forms = '', irregular: Record<string, string> = {}): Dictionary => {
  const own = new Set(listed.split(' '));
  const all = new Set([...own, ...forms.split(' ')]);
  return {
    lists: (word) => own.has(word),
    knows: (form) => all.has(form),
    stems: (form) => (all.has(form) ? [form] : []),
    irregular: (form) => irregular[form],
  };
};

describe('Turkish forms', () => {
  const known = dictionary(
    'ev kısım kaşık çocuk çocukla insan ol verir adam yol',
    'olmak vermek verilmek söylemek söylenmek gitmek okumak okumamak çocuklamak inmek olmamak',
  );
  it.each([
    ['evlerimizde', 'ev'],
    ['kısmı', 'kısım'],
    ['kaşığı', 'kaşık'],
    ['çocuklar', 'çocuk'],
    ['insan', 'insan'],
    ['adam', 'adam'],
    ['olmadığını', 'ol'],
    ['verilen', 'ver'],
    ['söylüyor', 'söyle'],
    ['söylenir', 'söyle'],
    ['gidiyor', 'git'],
    ['okumuyorlar', 'oku'],
    ["yol'da", 'yol'],
    ["İzmir'de".toLocaleLowerCase('tr'), 'izmir'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(turkishForms(form, known)[0]).toBe(expected);
  });
});

describe('Dutch forms', () => {
  const known = dictionary(
    'val aanval boek werk',
    'leven leeft leefde winnen wint winnend werken werkt werkte veranderen verandert veranderde afhaken haken haakt haakte opnemen verschijnen aanvallen',
    { genomen: 'nemen', scheen: 'schijnen', val: 'vallen' },
  );
  it.each([
    ['leefde', 'leven'],
    ['leeft', 'leven'],
    ['wint', 'winnen'],
    ['gewerkt', 'werken'],
    ['veranderde', 'veranderen'],
    ['afgehaakt', 'afhaken'],
    ['opgenomen', 'opnemen'],
    ['werken', 'werken'],
    ['aanval', undefined],
    ['boek', undefined],
    ['xyz', undefined],
    ['t', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(dutchForms(form, known)[0]).toBe(expected);
  });
});
