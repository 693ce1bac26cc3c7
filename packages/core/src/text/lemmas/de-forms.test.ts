import { describe, expect, it } from 'vitest';
import { germanForms } from './de-forms.ts';

const listed = new Set(
  'hinzufügen hinzuweisen hinweisen hinzugefügt kosten fühlen einlösen rufen hervorheben beginnen Nacht Nächte Blut Blüte Gang Gänge Vater gut Gut Güte gegen fahren gefahren hören gehören samen gesamt rechen gerecht verstehen entscheiden schießen arbeiten kalt schlecht Hunde Hund Fahrrad Blume Wage'.split(
    ' ',
  ),
);
const forms = new Set('gutem gehöre kaltem schlechtem arbeitend schießend wagend Königinnen'.split(' '));
const dictionary = {
  lists: (word: string) => listed.has(word),
  knows: (form: string) => listed.has(form) || forms.has(form),
  stems: (form: string) => (form === 'Hunde' ? ['Hunde', 'Hund'] : form === 'Blüten' ? ['Blüte'] : listed.has(form) ? [form] : []),
  irregular: (form: string) =>
    (
      ({
        gesprochen: 'sprechen',
        gefunden: 'finden',
        gestanden: 'stehen',
        standest: 'stehen',
        gab: 'geben',
        hießen: 'heißen',
        geschieden: 'scheiden',
        räder: 'Rad',
      }) as Record<string, string>
    )[form],
  irregulars: (form: string) => (form === 'standest' ? ['stehen'] : []),
};

describe('German forms', () => {
  it.each([
    ['gekostet', 'kosten'],
    ['gefühlt', 'fühlen'],
    ['eingelöst', 'einlösen'],
    ['aufgerufen', 'aufrufen'],
    ['ausgesprochen', 'aussprechen'],
    ['stattgefunden', undefined],
    ['hervorzuheben', 'hervorheben'],
    ['hinzufügen', 'hinzufügen'],
    ['hinzuweisen', 'hinweisen'],
    ['begonnen', undefined],
    ['geheim', undefined],
    ['gegen', undefined],
    ['gehören', undefined],
    ['gesamt', undefined],
    ['gerecht', undefined],
    ['gehört', 'hören'],
    ['gefahren', 'fahren'],
    ['Nächte', 'Nacht'],
    ['Königin', 'Königin'],
    ['Termin', undefined],
    ['Nächten', 'Nacht'],
    ['Gänge', 'Gang'],
    ['Güte', 'Güte'],
    ['Hunde', undefined],
    ['Väter', undefined],
    ['ge', undefined],
    ['verstanden', 'verstehen'],
    ['verstandest', 'verstehen'],
    ['entschieden', 'entscheiden'],
    ['aufgab', 'aufgeben'],
    ['schießen', 'schießen'],
    ['arbeiten', 'arbeiten'],
    ['kältere', 'kalt'],
    ['schlechtesten', 'schlecht'],
    ['Fahrräder', 'Fahrrad'],
    ['Blumen', 'Blume'],
    ['Wagen', undefined],
  ])('%s is of %s', (form, lemma) => {
    expect(germanForms(form, dictionary)[0]).toBe(lemma);
  });
});
