import { describe, expect, it } from 'vitest';
import { type Pasted, readPasted, takeBack } from './pasted.ts';
import { type StoryLang, stories, testPage } from './testing.ts';

const blocksOf = ({ document }: Pasted) => document.chapters.flatMap(({ blocks }) => blocks.map(({ kind, text }) => `${kind} ${text}`));
const translationsOf = ({ translations }: Pasted) => translations.map(({ lang, sentence, text }) => `${lang}: ${sentence} → ${text}`);
const langs = Object.keys(stories) as StoryLang[];
const bodies: StoryLang[] = ['fr', 'en', 'es', 'de', 'ru', 'ja', 'ar', 'uk'];
/** Some other languages, different ones for each. */
const others = (lang: StoryLang, n: number, count: number): StoryLang[] => {
  const rest = langs.filter((each) => each !== lang);
  return Array.from({ length: count }, (_, i) => rest[(n * 3 + i * 2) % rest.length] as StoryLang).filter((each, i, all) => all.indexOf(each) === i);
};

describe('a page copied whole', () => {
  describe.each(bodies)('in %s', (lang) => {
    it.each([0, 1, 2, 3, 4])('becomes its text, once, with its translations (manner %i)', (manner) => {
      const page = testPage(lang, others(lang, manner, 1 + (manner % 3)), manner, { depth: manner % 2 === 0 ? 2 : 99 });
      const pasted = readPasted(page.page);
      expect(blocksOf(pasted)).toEqual(page.blocks);
      expect(translationsOf(pasted).toSorted()).toEqual(page.translations.toSorted());
      expect(pasted.document).toMatchObject({ title: page.blocks[0]?.slice('heading '.length), lang });
    });

    it('becomes its text where only the copy with translations is there', () => {
      const page = testPage(lang, others(lang, 1, 2), 1, { twice: false });
      const pasted = readPasted(page.page, lang);
      expect(blocksOf(pasted).map((line) => line.replace(/[\s«»]/g, ''))).toEqual(page.blocks.map((line) => line.replace(/[\s«»]/g, '')));
      expect(translationsOf(pasted).toSorted()).toEqual(page.translations.toSorted());
    });
  });

  it('says what was dropped and why', () => {
    const { dropped } = readPasted(testPage('fr', ['en', 'ru'], 1).page);
    expect(dropped.map(({ reason, before }) => [reason, before])).toEqual([
      ['sign', 0],
      ['cookies', 0],
      ['sign', 0],
      ['repeated', 0],
      ['other-language', 5],
      ...Array(4).fill(['repeated', 5]),
    ]);
  });

  it('puts back what was dropped, where it stood, and moves the translations along', () => {
    const pasted = readPasted(testPage('fr', ['en'], 1).page);
    const again = takeBack(pasted, new Set([1, 4]));
    const texts = again.document.chapters[0]?.blocks.map(({ text }) => text) ?? [];
    expect([texts[0], texts.at(-1)]).toEqual([pasted.dropped[1]?.text, pasted.dropped[4]?.text]);
    for (const { block, start, end, sentence } of again.translations) expect(texts[block]?.slice(start, end)).toBe(sentence);
    expect(again.dropped).toHaveLength(pasted.dropped.length - 2);
  });

  it('takes items and headings apart that were glued to their sentences', () => {
    const sentences = stories.fr.sentences;
    const glued = `${sentences[3]} EN CHIFFRES 14 137 : Nombre de visites cette année. La moyenne est de 5500. 899 : Nombre de bateaux sauvés.`;
    const text = [stories.fr.title, `${sentences[0]} ${sentences[1]} Trop tôt pour le dire`, `${sentences[2]} ${glued}`];
    const pasted = readPasted(['×', 'image', ...text, 'Try it for FREE', ...text].join('\n\n'), 'fr');
    expect(blocksOf(pasted).slice(2)).toEqual([
      'heading Trop tôt pour le dire',
      `paragraph ${sentences[2]} ${sentences[3]}`,
      'heading EN CHIFFRES',
      'item 14 137 : Nombre de visites cette année. La moyenne est de 5500.',
      'item 899 : Nombre de bateaux sauvés.',
    ]);
  });

  it('takes items apart where one ends in a number', () => {
    const [first, ...more] = stories.uk.sentences;
    const glued = `${more[0]} У ЦИФРАХ 240 : кількість нових вказівників. Торік їх було 90. 17 : громади, через які веде стежка.`;
    const text = [stories.uk.title, `${first} ${more[1]}`, glued];
    const pasted = readPasted(['×', 'image', ...text, 'Try it for FREE', ...text].join('\n\n'), 'uk');
    expect(blocksOf(pasted).slice(-3)).toEqual([
      'heading У ЦИФРАХ',
      'item 240 : кількість нових вказівників. Торік їх було 90.',
      'item 17 : громади, через які веде стежка.',
    ]);
  });

  it('leaves out menus around a text without translations', () => {
    const prose = stories.de.sentences;
    const page = [
      'Startseite',
      'Über uns',
      '×',
      'Diese Seite verwendet Cookies.',
      stories.de.title,
      prose.slice(0, 3).join(' '),
      'image',
      prose.slice(3).join(' '),
      'Impressum',
      'Kontakt',
    ];
    const pasted = readPasted(page.join('\n\n'), 'de');
    expect(blocksOf(pasted)).toEqual([`heading ${stories.de.title}`, `paragraph ${prose.slice(0, 3).join(' ')}`, `paragraph ${prose.slice(3).join(' ')}`]);
    expect(pasted.dropped.map(({ reason }) => reason)).toEqual(['menu', 'menu', 'sign', 'cookies', 'sign', 'menu', 'menu']);
  });
});

describe('text that is no page stays as it is', () => {
  const poem = 'Le phare dort\nSur la mer grise\nEt dans le port\nUne barque brise';
  const refrain = 'Allume la lampe, allume la lampe\nLa mer est noire ce soir\nAllume la lampe, allume la lampe';
  it.each([
    ['an article', [stories.fr.title, ...stories.fr.sentences].join('\n\n')],
    ['a short text', 'Bonjour.'],
    ['a poem', poem],
    ['a song with its refrain', [poem, refrain, 'Le vent se lève\nEt le gardien chante\nAu bord du rêve\nLa vague est méchante', refrain].join('\n\n')],
    ['quotations in another language', `${stories.fr.sentences.join(' ')}\n\n${stories.en.sentences[2]}\n\n${poem}`],
    ['an article that tells of cookies', `Les cookies expliqués\n\nUn cookie est un petit fichier. ${stories.fr.sentences.join(' ')}`],
    ['a recipe', 'Crêpes\n\n- farine\n- lait\n- œufs\n\nMélangez la farine et le lait. Ajoutez les œufs un par un.'],
    ['nothing', ''],
    ['only signs', '× × ×\n\n—'],
  ])('%s', (_, text) => {
    const pasted = readPasted(text, 'fr');
    expect(pasted.dropped).toEqual([]);
    expect(pasted.translations).toEqual([]);
    const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
    expect(
      letters(
        blocksOf(pasted)
          .map((line) => line.slice(line.indexOf(' ')))
          .join(''),
      ),
    ).toBe(letters(text));
  });
});
