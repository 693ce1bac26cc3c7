import { describe, expect, it } from 'vitest';
import { type Pasted, readPasted, takeBack } from './pasted.ts';
import { newsPage, type StoryLang, stories, testPage } from './testing.ts';

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

describe('a page of news in one language', () => {
  it.each(langs.flatMap((lang) => ['\n', '\n\n'].map((joint) => [lang, joint] as const)))('becomes its text in %s (%j between lines)', (lang, joint) => {
    const { page, blocks } = newsPage(lang, joint);
    const pasted = readPasted(page);
    expect(blocksOf(pasted)).toEqual(blocks);
    expect(pasted.document).toMatchObject({ title: blocks[0]?.slice('heading '.length), lang });
    const kept = blocksOf(pasted).map((line) => line.slice(line.indexOf(' ') + 1));
    expect([...kept, ...pasted.dropped.map(({ text }) => text)].toSorted()).toEqual(page.split(joint).toSorted());
  });

  it('needs no notice about cookies', () => {
    const { page, blocks } = newsPage('de', '\n', (line) => /Cookies|^Alle|^Ablehnen/.test(line));
    expect(blocksOf(readPasted(page))).toEqual(blocks);
  });

  it('is known by its shape where no word of it is', () => {
    const text = ['El far del poble torna a fer llum', 'El vell faroner va deixar l’illa ahir al matí.', 'Ara el poble busca algú que en tingui cura.'];
    const above = ['Portada', 'Gent', 'Mar', 'Oratge', 'Portada > Mar > Fars'];
    const behind = ['Facebook', 'WhatsApp', 'Qui som', 'Avís', 'Ajuda', 'Feina', '© 2026 Diari de l’Illa'];
    const pasted = readPasted([...above, ...text, ...behind].join('\n'));
    expect(blocksOf(pasted)).toEqual([`heading ${text[0]}`, `paragraph ${text[1]}`, `paragraph ${text[2]}`]);
    expect(pasted.dropped).toHaveLength(above.length + behind.length);
  });

  it('keeps headings that menus may have too, names, dates and what it says of cookies', () => {
    const inside = [
      'Kontakt',
      'Wer Hilfe sucht, findet sie bei der Gemeinde im alten Rathaus.',
      'Von Menschen und Lampen',
      'Danach gab es für alle noch Cookies und heißen Tee am Hafen.',
    ];
    const { page } = newsPage('de');
    const pasted = readPasted(page.replace('Anzeige', inside.join('\n')));
    expect(blocksOf(pasted).map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(expect.arrayContaining(inside));
  });

  it('keeps a heading that stands apart behind the names of other texts', () => {
    const { page } = newsPage('de', '\n');
    const pasted = readPasted(page.replace('Vorerst kommt niemand 2', 'Warum die Städte wachsen\nZehn Tipps\n\nWas nun kommt'));
    expect(blocksOf(pasted)).toContain('heading Was nun kommt');
    expect(pasted.dropped.map(({ text }) => text)).toEqual(expect.arrayContaining(['Warum die Städte wachsen', 'Zehn Tipps']));
  });
});

describe('what a page says of itself', () => {
  const body = `${stories.de.sentences.join(' ')}`;
  const head =
    'Zum Inhalt springen\nMenü\nAlle akzeptieren\nWir verwenden Cookies, um die Seite besser zu machen.\n\nStart > Backen > Brot\n\nBrot backen\n\nVon Anna Schmidt\n12. März 2024\n\n';
  const foot = '\n\nTeilen\nFacebook\nWhatsApp\n\nKommentare\n\nImpressum\nDatenschutz\n© 2026 Brotblog';
  const texts = ({ document }: Pasted) => document.chapters.flatMap(({ blocks }) => blocks.map(({ text }) => text));

  it.each([
    ['as a whole page', `${head}${body}${foot}`],
    ['as a text alone', `Brot backen\n\nVon Anna Schmidt\n12. März 2024\n\n${body}`],
    ['where it looks like a heading', `Brot backen\n\nVon Anna Schmidt, 12. März 2024\n\n${body}`],
  ])('goes to author and date, and can be taken back: %s', (_, text) => {
    const pasted = readPasted(text, 'de');
    expect(pasted.document).toMatchObject({ authors: ['Anna Schmidt'], publishedAt: Date.UTC(2024, 2, 12) });
    expect(texts(pasted).join(' ')).not.toContain('Anna');
    const numbers = pasted.dropped.flatMap(({ reason }, i) => (reason === 'byline' ? [i] : []));
    expect(texts(takeBack(pasted, new Set(numbers))).join(' ')).toMatch(/^Brot backen Von Anna Schmidt/);
  });

  it.each([
    ['led to by a colon', 'Das half mir:\n\nEine Waage\nEin Topf\nGeduld'],
    ['with marks', 'Das half mir\n\n• Eine Waage\n• Geduld'],
    ['above what closes the text', 'Zutaten\n\n500 g Mehl\nSalz'],
  ])('keeps the list behind its last sentence, %s', (_, list) => {
    expect(texts(readPasted(`${head}${body}\n\n${list}${foot}`, 'de')).at(-1)).toBe(list.split('\n').at(-1)?.replace('• ', ''));
  });

  it('leaves a menu out that stands there', () => {
    const end = '\n\nPolitik\nSport\nKultur\nImpressum\nDatenschutz\n© 2026 Brotblog';
    expect(texts(readPasted(`${head}${body}\n\nTeilen\nFacebook\nTwitter${end}`, 'de')).at(-1)).not.toBe('Kultur');
    expect(texts(readPasted(`${head}${body}${end}`, 'de'))).not.toContain('Kultur');
  });

  it('takes a caption for no heading', () => {
    const pasted = readPasted(`Der Hafen\n\nFoto: Reuters / J. Medina\n\n${body}`, 'de');
    expect(blocksOf(pasted)).toContain('paragraph Foto: Reuters / J. Medina');
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
    [
      'a story of a girl who bakes',
      'Die Cookies\n\nLena backt Cookies. Sie ruft: „Komm!“\n\nTeilen\n\nDann teilen sie die Cookies und lachen den ganzen Abend.\n\nEnde',
    ],
    [
      'a dialogue in a restaurant',
      'Menü\nGast: Guten Abend, ich möchte gern das Menü sehen.\nKellner: Bitte sehr!\nSuppe\nFisch\nEis\nKaffee\nGast: Ich nehme die Suppe und danach den Fisch, bitte.',
    ],
    [
      'a recipe for cookies with its list and whose it is',
      'Cookies\n\n200 g Mehl\n100 g Zucker\n2 Eier\n1 Prise Salz\n\nDie Butter mit dem Zucker schaumig rühren.\nDie Cookies zwölf Minuten backen.\n\n© 2026 Anna Schmidt',
    ],
    [
      'words of the web to learn, among sentences',
      'Heute lernen wir Wörter, die man im Internet findet.\nStartseite\nAnmelden\nSuche\nTeilen\nFacebook\nWhatsApp\nKommentare\nNewsletter\nAnzeige\nLesen Sie auch\nSchreiben Sie mit jedem Wort einen ganzen Satz.',
    ],
    ['a song and whose it is', `${poem}\n\nLe gardien chante au bord de la mer et la lampe brille.\n\n${refrain}\n\nFacebook\nInstagram\n© 2026 Les Phares`],
    ['a poem with comparisons', 'A > B > C\nSo steht es an der Wand\nMenü\nSport\nPolitik\nUnd keiner hat es je erkannt, das alte kleine Land.\nAnzeige'],
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
