import { describe, expect, it } from 'vitest';
import { hebrewForms } from './he-forms.ts';

/** As the dictionary has them: nouns and adjectives take the article, construct and possessed forms `ב`, verbs neither. */
const listed = { ה: '', ב: '', '': '' };
listed['ה'] = 'בחירה בחירות תנועה ספר ספרים שירות שירותים חדש חדשה חדשים חדשות בית כסף ועדה מגיע מגיעים סביר ניהול נקמה';
listed['ב'] = 'תנועת בחירתו ספרו ספריו שירותו נקמתו נקמותיו נהל רציתי רצי';
listed[''] =
  'אמר אמרה אמרו אמרתי אמרנו הגיע הגעתי הגענו הגיעו יאמר כתב כתבתי כתבנו כתבו רצה רציתי רצינו רצו רצתה הסביר הסברתי הסברנו הסבירו נקם נקמתי נקמנו נקמו ניהל ניהלתי ניהלנו ניהלו ביית בייתי בייתתי בייתנו בייתו';
const sets = Object.fromEntries(Object.entries(listed).map(([prefix, words]) => [prefix, new Set(words.split(' '))]));
const any = (word: string) => Object.values(sets).some((set) => set.has(word));
const stems = (form: string): string[] => {
  const found = any(form) ? [form] : [];
  for (const [prefix, allowed] of [
    ['ה', [sets['ה']]],
    ['ב', [sets['ה'], sets['ב']]],
    ['ל', [sets['ה'], sets['ב']]],
    ['ש', Object.values(sets)],
  ] as const) {
    const rest = form.slice(1).replace(/^וו/, 'ו');
    if (form.startsWith(prefix) && allowed.some((set) => set?.has(rest))) found.push(rest);
  }
  return found;
};
const dictionary = { stems, lists: any, knows: any, irregular: () => undefined, irregulars: () => [] };

describe('Hebrew forms', () => {
  it.each([
    ['הבחירות', 'בחירה'],
    ['לבית', 'בית'],
    ['רציתי', 'רצה'],
    ['תנועת', 'תנועה'],
    ['בתנועת', 'תנועה'],
    ['ספריו', 'ספר'],
    ['הספרים', 'ספר'],
    ['שירות', 'שירות'],
    ['הכסף', 'כסף'],
    ['הוועדה', 'ועדה'],
    ['אמרה', 'אמר'],
    ['שאמרו', 'אמר'],
    ['הגיעו', 'הגיע'],
    ['מגיעים', 'הגיע'],
    ['רצתה', 'רצה'],
    ['הסביר', 'הסביר'],
    ['שהסבירו', 'הסביר'],
    ['לנהל', 'ניהל'],
    ['לניהול', 'ניהול'],
    ['נקמה', 'נקמה'],
    ['הסנאטורים', 'סנאטור'],
    ['ב', 'ב'],
  ])('%s is of %s', (form, lemma) => {
    expect(hebrewForms(form, dictionary)[0]).toBe(lemma);
  });
});
