import { describe, expect, it } from 'vitest';
import { pl } from './pl.ts';
import { POLISH_VERB, polishForms } from './pl-forms.ts';
import { dictionaryOf } from './testing.ts';

/** What the list makes of forms: `form: word word`. A word alone is its own. */
const dictionary = dictionaryOf(
  `
mieć
unieść
nieść
pisać
wstać
pęknąć
zrobić
zrobiono: zrobić
czytać
czytany: czytać
czytającego: czytać
czytający: czytać
zjadł: zjeść
robił: robić
robiła: robić
zrobił: zrobić
stary
starszy
starego: stary
ładny
ładniejszy
ładnego: ładny
ładniej
ładnie: ładny
łatwo
łatwiej
jasny
jasnego: jasny
niejasnym: jasny
piszący: pisać
mała: mała mały
mały
małego: mały
nową: nowa nowy
nowego: nowy
sąsiad
sąsiadowi
sąsiadów: sąsiad
mężowi: mężowy mąż
mężowy
mężowego: mężowy
pasek
paski
paskami: paski pasek
plik: plik plika
plików: plik
walki: walk walka
piw
piwo
spotkanie
spotkania: spotkanie spotkać
wygrania: wygrać
kraj: kraj krajać
krajów: kraj
głupi
głupiego: głupi
kość
wstań
`,
  pl.irregular,
);

describe('Polish forms', () => {
  it.each([
    ['czytającego', 'czytać'],
    ['pisząc', 'pisać'],
    ['zrobiono', 'zrobić'],
    ['zrobiwszy', 'zrobić'],
    ['zjadłszy', 'zjeść'],
    ['robiłabym', 'robić'],
    ['pękła', 'pęknąć'],
    ['uniesioną', 'unieść'],
    ['wstańmy', 'wstać'],
    ['starszych', 'stary'],
    ['ładniejsza', 'ładny'],
    ['najładniejszym', undefined],
    ['ładniej', 'ładnie'],
    ['łatwiej', 'łatwo'],
    ['ładnie', 'ładnie'],
    ['niejasnym', 'niejasny'],
    ['mała', 'mały'],
    ['nową', 'nowy'],
    ['sąsiadowi', 'sąsiad'],
    ['mężowi', 'mąż'],
    ['paskami', 'pasek'],
    ['plik', 'plik'],
    ['walki', 'walka'],
    ['piw', 'piwo'],
    ['kraj', 'kraj'],
    ['spotkania', 'spotkanie'],
    ['wygrania', undefined],
    ['xyz', undefined],
    ['', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(polishForms(form, dictionary)[0]).toBe(expected);
  });

  it.each(['pisać', 'nieść', 'piec', 'zamknąć', 'pójść', 'znaleźć'])('%s is a verb', (word) => expect(word).toMatch(POLISH_VERB));
  it.each(['gość', 'sieć', 'chłopiec', 'noc', 'powieść', 'pamięć'])('%s is none', (word) => expect(word).not.toMatch(POLISH_VERB));
});
