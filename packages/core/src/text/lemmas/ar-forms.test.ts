import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from '../analyze.ts';
import { blocksOf } from '../testing.ts';

const lemmas = (text: string): string =>
  analyzeBlocks(blocksOf(text), 'ar')
    .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .flatMap(({ key, lemmas: found }) => (key === undefined ? [] : [found?.[0] ?? key]))
    .join(' ');

describe('Arabic forms', () => {
  it.each([
    ['يعملون', 'عمل'],
    ['يقول', 'قال'],
    ['يروي', 'روى'],
    ['يستخدم', 'استخدم'],
    ['قالت', 'قال'],
    ['سيعمل', 'عمل'],
    ['ومجموعة', 'مجموعة'],
    ['بشكل', 'شكل'],
    ['أحداث', 'حدث'],
    ['مواقع', 'موقع'],
    ['انتخابات', 'انتخاب'],
    ['مدرستها', 'مدرسة'],
    ['تقريبا', 'تقريب'],
    ['يكون', 'كان'],
    ['السنوات', 'سنة'],
    ['الدروس', 'درس'],
    ['بطولته', 'بطولة'],
    ['إنشاء', 'إنشاء'],
    ['المفاتيح', 'مفتاح'],
    ['سألها', 'سأل'],
    ['وسيكتبونها', 'كتب'],
    ['واشترت', 'اشترى'],
    ['كميات', 'كمية'],
  ])('%s is of %s', (form, lemma) => {
    expect(lemmas(form)).toBe(lemma);
  });

  it('takes the feminine off an adjective, which the noun before it tells', () => {
    expect([lemmas('المدينة الكبيرة'), lemmas('مدينة كبيرة'), lemmas('الشركة'), lemmas('المدينة، السريعة')]).toEqual([
      'مدينة كبير',
      'مدينة كبير',
      'شركة',
      'مدينة سريعة',
    ]);
  });
});
