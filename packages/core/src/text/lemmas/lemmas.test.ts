import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from '../analyze.ts';
import { blocksOf } from '../testing.ts';
import { closedWords } from './closed-words.ts';
import { lemmaTables } from './index.ts';
import { readIrregular } from './lemmatizer.ts';

/** A dictionary of `word: stem stem` by line, as a spelling dictionary answers. */
const dictionary = (table: string) => {
  const stems = new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [word = '', found = ''] = line.split(':');
        return [word.trim(), found.trim().split(' ')];
      }),
  );
  return { lemmas: (word: string) => stems.get(word) ?? [] };
};

const lemmas = (text: string, language: string, table: string): string =>
  analyzeBlocks(blocksOf(text), language, dictionary(table))
    .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .flatMap(({ key, lemmas: found }) => (key === undefined ? [] : [found?.[0] ?? key]))
    .join(' ');

describe('choosing a dictionary form', () => {
  it.each<[string, string, string, string]>([
    ['pt', 'dois pais na floresta', 'dois: dol\npais: pal\nfloresta: florestar', 'dois pai na floresta'],
    ['it', 'sette tavole bianche', 'sette: setta\ntavole: tavolare\nbianche: bianchire', 'sette tavola bianco'],
    ['nl', 'zeven ovens in de oven', 'zeven: zeef\noven: oven\novens: oven\nof: of', 'zeven oven in de oven'],
    ['nl', 'blauwe en hele ronde', 'blauwe: blauwe blauw\nblauw: blauw\nblauwer: blauw\nblauwst: blauw\nronde: ronde\nheel: heel', 'blauw en heel ronde'],
    ['es', 'jugaban con el dedo', 'dedo: do', 'jugar con el dedo'],
    ['fr', 'il habite maintenant ici', 'maintenant: maintenir\nhabite: habiter', 'il habiter maintenant ici'],
    ['fr', 'il porte la porte', 'porte: porte porter', 'il porter le porte'],
    ['fr', 'les chansons', 'chansons: chanson chansonner\nchanson: chanson', 'le chanson'],
    ['fr', 'une épée importante', 'importante: important portant', 'un épée important'],
    ['es', 'la música', 'música: músico música', 'el música'],
    ['es', 'se muestra', 'muestra: muestra mostrar', 'se mostrar'],
    ['de', 'Wir essen das Essen', 'essen: essen\nEssen: Essen\nWir: wir\nwir: wir', 'wir essen der Essen'],
    ['de', 'die Haustüren', 'Türen: Tür\nTür: Tür', 'der Haustür'],
    ['de', 'die Beratung', 'Beratung: beraten', 'der Beratung'],
    ['en', 'the west is running', 'west: west\nw: w\nrunning: running\nrun: run', 'the west be run'],
    ['it', 'la banca bianca', 'banca: banco banca\nbianca: bianco\nbianco: bianco', 'il banca bianco'],
    ['nl', 'zij stal het paard in de stal', 'stal: stal\npaard: paard', 'zij stelen het paard in de stal'],
    ['pl', 'Byliśmy w kinie', 'kinie: kina', 'być w kino'],
    ['pl', 'zaczęło padać', 'zaczęło: zacząć\npadać: padać', 'zacząć padać'],
    ['ru', 'Мы ели суп', 'ели: ель\nсуп: суп', 'мы есть суп'],
    ['it', 'ho letto a letto', 'letto: leggere', 'avere leggere a letto'],
    ['de', 'die Kinder spielen', 'spielen: spiel\nKinder: Kind', 'der Kind spielen'],
    ['tr', 'şehrin', 'şehrin: şehrin', 'şehir'],
    ['nl', 'de tafels spelen', 'tafels: tafel\nspelen: spelen speel', 'de tafel spelen'],
    ['ru', 'оно читало', 'читало: читало читать', 'оно читать'],
    ['fr', 'la cuisine grecque', 'grecque: grecquer\ncuisine: cuisine', 'le cuisine grec'],
    ['ru', 'книга прочитана', 'прочитана: прочитанный\nпрочитать: прочитать', 'книга прочитать'],
    ['tr', 'geldiğini', 'gel: gel\ngelmek: gelmek', 'gel'],
    ['pt', 'projectos antigos', 'antigo: antigo\nantigos: antigo', 'projecto antigo'],
    ['uk', 'старого', 'старого: старе старий', 'старий'],
    ['uk', 'текст позначено', 'позначено: позначити', 'текст позначити'],
    ['uk', 'світло зникло', 'зникло: зникнути\nсвітло: світло світлий', 'світло зникнути'],
    ['uk', 'роль енергетики', 'енергетики: енергетик енергетика', 'роль енергетика'],
    ['uk', 'чекали механіки', 'механіки: механік', 'чекали механік'],
    ['fr', 'la tienne est fraîche', 'fraîche: fraîche', 'le tien être frais'],
    ['fr', 'il tienne la tienne', 'x: x', 'il tenir le tien'],
    ['fr', 'vous saurez', 'saurez: saurer\nsaurer: saurer', 'vous savoir'],
    ['es', 'no creo que vengas', 'creo: crear\nvengas: vengar', 'no creer que venir'],
    ['es', 'El vino es duro', 'duro: duro durar\ndurar: durar', 'el vino ser duro'],
    ['es', 'ella vino', 'x: x', 'él venir'],
    ['es', 'fue escrita y cantada', 'cantada: cantado cantar\ncantar: cantar', 'ser escribir y cantar'],
    ['pt', 'eu pude comprá-lo', 'pude: puder\ncomprá: comprá\ncomprar: comprar', 'eu poder comprar o'],
    ['pt', 'lá', 'lá: lá\nlar: lar', 'lá'],
    ['pt', 'eles dormiam', 'dormir: dormir', 'ele dormir'],
    ['sv', 'Hon sprang och ät', 'ät: ä', 'hon springa och äta'],
    ['uk', 'я знаю друзів', 'знаю: знавати', 'я знати друг'],
    ['en', 'He bled in bed', 'bled: bl\nbed: b', 'he bleed in bed'],
    ['en', 'a pudding', 'pudding: pud', 'a pudding'],
    ['pl', 'będziesz kogo stu', 'stu: st', 'być kto sto'],
    ['tr', 'kitap okur', 'okur: okur\nkitap: kitap', 'kitap oku'],
    ['en', 'her notes', 'her: h her\nnotes: note\nnote: note', 'her note'],
    ['en', 'the heroes', 'heroes: heroes\nhero: hero', 'the hero'],
    ['en', 'vi', 'vi: v', 'vi'],
    ['uk', "здоров'я", "здоров'я: здоров'я", 'здоров’я'],
  ])('%s: %s', (language, text, table, expected) => {
    const got = lemmas(text, language, table).split(' ');
    const wanted = expected.split(' ');
    expect(got).toEqual(wanted);
  });

  it('gives a word that nobody knows no lemma', () => {
    expect(analyzeBlocks(blocksOf('Zyzomys'), 'fr', dictionary('x: x'))[0]?.sentences[0]?.tokens[0]?.lemmas).toBeUndefined();
  });

  it('gives none at all without a dictionary', () => {
    const tokens = analyzeBlocks(blocksOf('les enfants sont allés'), 'fr').flatMap(({ sentences }) => sentences.flatMap((each) => each.tokens));
    expect(tokens.some((token) => token.lemmas)).toBe(false);
  });

  it('takes what is put before an Arabic word off, without a dictionary', () => {
    const [block] = analyzeBlocks(blocksOf('والمدينة بالسيارات'), 'ar');
    expect(block?.sentences[0]?.tokens.flatMap((token) => token.lemmas ?? [])).toEqual(['مدينة', 'سيارة']);
  });
});

describe('words of the closed classes', () => {
  it.each([
    ['pl', 'od', 'od: oda od', 'od'],
    ['pl', 'z moimi dwiema', 'x: x', 'z mój dwa'],
    ['de', 'wegen des Lärms', 'wegen: weg\nLärms: Lärm', 'wegen der Lärm'],
    ['de', 'Das ist Ihr Dank', 'das: da\nDank: Dank', 'der sein ihr Dank'],
    ['tr', 'ağacın altında', 'altında: altın\naltın: altın\nağacın: ağaç', 'ağaç alt'],
    ['it', 'per loro', 'per: pera pere', 'per loro'],
    ['fr', 'pendant celle', 'pendant: pendre\ncelle: celer', 'pendant celui'],
    ['nl', 'een binnen', 'een: e\nbinnen: bin', 'een binnen'],
    ['uk', 'та без цієї', 'без: беза', 'та без цей'],
    ['ru', 'это было у них', 'них: ной', 'это быть у них'],
    ['he', 'שלו', 'שלו: לו', 'של'],
    ['ar', 'إن شاء الله عليه', 'x: x', 'إن شاء الله على'],
  ])('%s: %s', (language, text, table, expected) => {
    expect(lemmas(text, language, table)).toBe(expected);
  });

  it.each(Object.entries(closedWords))('%s: one space parts the words of a line', (_, table) => {
    for (const line of table.trim().split('\n')) expect(line).toMatch(/^(\S+: )?[^\s:]+( [^\s:]+)*$/u);
  });
});

describe('names', () => {
  const table = 'yıl: yıl\nyılmaz: yıl yılmaz\ngel: gel\ngelmek: gelmek\nağaç: ağaç\nbrits: brits\nbritse: brits\njan: jan\njans: jan';
  it.each([
    ['tr', "Dün İstanbul'dan geldi", 'dün İstanbul gel'],
    ['tr', 'Dün Prof. Yılmaz geldi', 'dün prof. Yılmaz gel'],
    ['nl', 'de Britse Jansens', 'de brits jansens'],
  ])('%s: %s', (language, text, expected) => {
    expect(lemmas(text, language, table)).toBe(expected);
  });
});

it('takes the word before a French pronoun that a hyphen ties to it for a verb', () => {
  const table = 'donne: donne donner\nporte: porte porter';
  expect([lemmas('Donne-le', 'fr', table), lemmas('Donne-moi', 'fr', table), lemmas('cette porte-ci', 'fr', table)]).toEqual([
    'donner le',
    'donner moi',
    'ce porte ci',
  ]);
});

describe('the tables of irregular forms', () => {
  it.each(Object.entries(lemmaTables))('%s: every line names a lemma and forms in lower case', (_, { irregular }) => {
    for (const line of irregular.trim().split('\n')) {
      if (line === '') continue;
      expect(line).toMatch(/^[^\s:]+: \S+( \S+)*$/u);
      expect(line.split(':')[1]).toBe(line.split(':')[1]?.toLowerCase());
    }
    for (const [form, found] of readIrregular(irregular)) expect([form, new Set(found).size]).toEqual([form, found.length]);
  });
});
