import { describe, expect, it } from 'vitest';
import { docx, odt, utf8 } from '../documents/testing.ts';
import { type Pair, pairOf, readBilingual } from './bilingual.ts';

const tmx = (units: string, header = '<header srclang="fr"/>', version = '1.4') =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="${version}">${header}<body>${units}</body></tmx>`;
const unit = (...variants: [string, string][]) => `<tu>${variants.map(([lang, text]) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`).join('')}</tu>`;
const table = (rows: string[][]) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const longFr = ['Il pleut sur la ville depuis ce matin, et personne ne sort.', 'Les enfants lisent un livre près de la fenêtre.'];
const longEn = ['It has been raining on the town since this morning, and nobody goes out.', 'The children are reading a book near the window.'];
const word = (rows: string[][]) =>
  docx(`<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`);
const open = (rows: string[][]) =>
  odt(
    `<table:table>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`,
  );
const two = [
  ['fr', 'en'],
  ['Oui.', 'Yes.'],
  ['Il dort.', 'He sleeps.'],
];

async function pairIn(
  content: string | Uint8Array,
  name: string,
  { lang = 'fr', translationLang = null }: { lang?: string | null; translationLang?: string | null } = {},
): Promise<Pair> {
  const file = await readBilingual(typeof content === 'string' ? utf8(content) : content, name, {
    tables: true,
    asked: [lang, translationLang].filter((one) => one !== null),
  });
  if (!file) throw new Error('no file of two languages');
  return pairOf(file, { lang, translationLang });
}
/** `text = translation` a row, several paragraphs with `/`. */
const shown = ({ blocks, translations }: Pair): string[] =>
  translations.flatMap(({ lang, rows }) => {
    let at = 0;
    return rows.map(({ blocks: count, text }) => {
      const own = blocks.slice(at, at + count).map((block) => block.text);
      at += count;
      return `${own.join('/')} = ${text.join('/')} (${lang})`;
    });
  });
const both = ['Oui. = Yes. (en)', 'Il dort. = He sleeps. (en)'];

describe('a file of two languages gives a text and its translation row by row', () => {
  it.each<[string, string | Uint8Array, string, string[]]>([
    ['TMX', tmx(unit(['fr', 'Oui.'], ['en', 'Yes.']) + unit(['en', 'He sleeps.'], ['fr', 'Il dort.'])), 'a.tmx', both],
    [
      'TMX of 1.1, with `lang`',
      tmx('<tu><tuv lang="FR-fr"><seg>Oui.</seg></tuv><tuv lang="EN"><seg>Yes.</seg></tuv></tu>', '', '1.1'),
      'a.xml',
      ['Oui. = Yes. (en)'],
    ],
    [
      'TMX with another program’s markup',
      tmx(unit(['fr', 'Il <bpt i="1">&lt;b></bpt><hi>dort</hi><ept i="1"/>.'], ['en', 'He <ph>{1}</ph>sleeps.'])),
      'a.tmx',
      ['Il dort. = He sleeps. (en)'],
    ],
    ['TMX of three languages', tmx(unit(['fr', 'Oui.'], ['en', 'Yes.'], ['de', 'Ja.'])), 'a.tmx', ['Oui. = Yes. (en)', 'Oui. = Ja. (de)']],
    [
      'TMX with a unit that lacks the text',
      tmx(unit(['fr', 'Oui.'], ['en', 'Yes.']) + unit(['en', 'More.']) + unit(['fr', 'Non.'])),
      'a.tmx',
      ['Oui. = Yes./More. (en)', 'Non. =  (en)'],
    ],
    ['CSV', 'fr,en\nOui.,Yes.\nIl dort.,He sleeps.\n', 'a.csv', both],
    ['CSV with names of languages, in another language', 'id;Französisch;Englisch\r\n1;Oui.;Yes.\r\n2;Il dort.;He sleeps.\r\n', 'a.csv', both],
    [
      'CSV with quoted fields',
      '"fr","en"\n"Oui.","Yes."\n"Il dort, ""ici"".\nNon.","He sleeps, ""here"".\nNo."',
      'a.csv',
      ['Oui. = Yes. (en)', 'Il dort, "ici"./Non. = He sleeps, "here"./No. (en)'],
    ],
    ['TSV', 'French\tEnglish\nOui.\tYes.\nIl dort.\tHe sleeps.', 'a.tsv', both],
    [
      'CSV without a first line, by its text',
      longFr.map((text, at) => `${at};"${text}";"${longEn[at]}"`).join('\n'),
      'a.csv',
      longFr.map((text, at) => `${text} = ${longEn[at]} (en)`),
    ],
    [
      'CSV whose last cell is missing',
      'fr,en,de\nOui.,Yes.,Ja.\nIl dort.,He sleeps.\n',
      'a.csv',
      ['Oui. = Yes. (en)', 'Il dort. = He sleeps. (en)', 'Oui. = Ja. (de)', 'Il dort. =  (de)'],
    ],
    [
      'TSV whose cells begin with a quotation mark',
      '"Oui." Il dort.\t"Yes." He sleeps.\nNon.\tNo.',
      'a.tsv',
      ['"Oui." Il dort. = "Yes." He sleeps. (en)', 'Non. = No. (en)'],
    ],
    [
      'TSV with commas behind quotation marks',
      'fr\ten\n"Oui", dit-il.\t"Yes", he said.\nNon.\tNo.',
      'a.tsv',
      ['"Oui", dit-il. = "Yes", he said. (en)', 'Non. = No. (en)'],
    ],
    [
      'tabs, called CSV, with commas behind quotation marks',
      'fr\ten\n"Oui", dit-il.\t"Yes", he said.\nNon.\tNo.',
      'a.csv',
      ['"Oui", dit-il. = "Yes", he said. (en)', 'Non. = No. (en)'],
    ],
    [
      'tabs, with as many commas in each row',
      'fr\ten\nOui, oui, merci.\tYes.\nNon, non, merci.\tNo.',
      'a.csv',
      ['Oui, oui, merci. = Yes. (en)', 'Non, non, merci. = No. (en)'],
    ],
    ['semicolons, with as many commas in each row', 'fr;en\nOui, oui.;Yes.\nNon, non.;No.', 'a.csv', ['Oui, oui. = Yes. (en)', 'Non, non. = No. (en)']],
    ['commas, with semicolons here and there', 'fr,en\nOui; oui.,Yes; yes.\nNon.,No.', 'a.csv', ['Oui; oui. = Yes; yes. (en)', 'Non. = No. (en)']],
    [
      'TMX that writes a language in two ways',
      tmx(unit(['fr', 'Oui.'], ['en', 'Yes.']) + unit(['fr-FR', 'Il dort.'], ['en-US', 'He sleeps.']), '<header srclang="fr-CA"/>'),
      'a.tmx',
      both,
    ],
    ['TMX with an empty unit', tmx(`${unit(['fr', 'Oui.'], ['en', 'Yes.'])}<tu/><tu tuid="2" />`), 'a.tmx', ['Oui. = Yes. (en)']],
    [
      'TMX with tags in a comment and in quoted text',
      tmx(`<!-- <tu></tu> </tu> -->${unit(['fr', '<![CDATA[Oui </tu>.]]>'], ['en', 'Yes.'])}`),
      'a.tmx',
      ['Oui </tu>. = Yes. (en)'],
    ],
    [
      'TMX with comments around',
      `\ufeff<!-- a -->${tmx(unit(['fr', 'Oui.'], ['en', 'Yes.'])).slice(21)}\n<!-- b --><!-- c -->\n`,
      'a.xml',
      ['Oui. = Yes. (en)'],
    ],
    ['UTF-16', new Uint8Array(Buffer.from('\ufefffr;en\nOui.;Yes.\nIl dort.;He sleeps.', 'utf16le')), 'a.csv', both],
    ['a table of a page, among others', `<html><body>${table([['x', 'y']])}${table(two)}</body></html>`, 'a.html', both],
    [
      'a table of a page with paragraphs',
      `<table><tr><th>fr</th><th>en</th></tr><tr><td><p>Oui.</p><p>Non.</p></td><td>Yes. No.</td></tr></table>`,
      'a.html',
      ['Oui./Non. = Yes. No. (en)'],
    ],
    ['a Word document', word(two), 'a.docx', both],
    ['an OpenDocument text', open(two), 'a.odt', both],
  ])('%s', async (_, content, name, rows) => {
    expect(shown(await pairIn(content, name))).toEqual(rows);
  });

  it.each<[string, { lang: string | null; translationLang: string | null }, string[] | string]>([
    ['the first is the text where none is asked for', { lang: null, translationLang: 'en' }, ['Oui. = Yes. (en)']],
    ['any two', { lang: 'de', translationLang: 'fr' }, ['Ja. = Oui. (fr)']],
    ['a language of another country', { lang: 'fr-CA', translationLang: 'de-AT' }, ['Oui. = Ja. (de-AT)']],
    ['one that is not there', { lang: 'ja', translationLang: 'en' }, 'LanguageMissingError'],
    ['a translation that is not there', { lang: 'fr', translationLang: 'ja' }, 'LanguageMissingError'],
  ])('of several languages two can be chosen: %s', async (_, wanted, expected) => {
    const told = await pairIn(tmx(unit(['fr', 'Oui.'], ['en', 'Yes.'], ['de', 'Ja.'])), 'a.tmx', wanted).then(shown, (error: Error) => error.name);
    expect(told).toEqual(expected);
  });

  it.each<[string, string, { lang: string | null; translationLang: string | null }, string[] | string]>([
    ['two of one language', 'French;French\nTitre un;Oui.\nTitre deux;Non.\n', { lang: 'fr', translationLang: null }, 'OneLanguageError'],
    ['two of one language, besides another', 'fr;fr-CA;en\nUn;Oui.;Yes.\n', { lang: 'fr', translationLang: null }, ['Un = Yes. (en)']],
    ['that of the translation first', 'en;fr\nYes.;Oui.\n', { lang: null, translationLang: 'en' }, ['Oui. = Yes. (en)']],
    ['Norwegian as a whole', 'no;en\nJa.;Yes.\n', { lang: 'nb', translationLang: 'en' }, ['Ja. = Yes. (en)']],
  ])('columns are told apart: %s', async (_, content, wanted, expected) => {
    expect(await pairIn(content, 'a.csv', wanted).then(shown, (error: Error) => error.name)).toEqual(expected);
  });

  it('believes a person more than a guess', async () => {
    const file = longFr.map((text, at) => `${text}\t${longEn[at]}`).join('\n');
    const rows = longFr.map((text, at) => `${text} = ${longEn[at]}`);
    expect(shown(await pairIn(file, 'a.tsv', { lang: 'oc', translationLang: 'en' }))).toEqual(rows.map((row) => `${row} (en)`));
    expect(shown(await pairIn(file, 'a.tsv', { lang: 'fr', translationLang: 'sco' }))).toEqual(rows.map((row) => `${row} (sco)`));
    await expect(pairIn(file, 'a.tsv', { lang: 'ja', translationLang: 'ko' })).rejects.toMatchObject({ name: 'LanguageMissingError' });
  });

  it('keeps a first row of words that look like a code', async () => {
    const { columns } = (await readBilingual(utf8('he;il\nthey;elles\n'), 'a.csv', { asked: ['en', 'fr'] })) ?? { columns: [] };
    expect(columns.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  it('takes a column that tells no language for the one asked for', async () => {
    const file = 'Aa bb;Cc dd\nEe ff;Gg hh\n';
    expect(await pairIn(file, 'a.csv', { translationLang: 'en' }).then(shown, (error: Error) => error.name)).toEqual('LanguagesUnclearError');
    expect(shown(await pairIn('fr;x\nOui;Aa bb\nNon;Cc dd\n', 'a.csv', { translationLang: 'en' }))).toEqual(['Oui = Aa bb (en)', 'Non = Cc dd (en)']);
  });
});

describe('a file of two languages is refused with its reason', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['TMX cut short', tmx(unit(['fr', 'Oui.'], ['en', 'Yes.'])).slice(0, -20), 'a.tmx', 'DamagedDocumentError'],
    ['TMX with an open unit', tmx(`<tu>${unit(['fr', 'Oui.'], ['en', 'Yes.'])}`), 'a.tmx', 'DamagedDocumentError'],
    ['TMX of comments that are left open', `<tmx><body>${'<!--'.repeat(40_000)}`, 'a.tmx', 'DamagedDocumentError'],
    [
      'TMX of comments that are left open, behind its end',
      `${tmx(unit(['fr', 'Oui.'], ['en', 'Yes.']))}${'<!--'.repeat(40_000)} -->x`,
      'a.tmx',
      'DamagedDocumentError',
    ],
    ['TMX without units', tmx(''), 'a.tmx', 'DamagedDocumentError'],
    ['another file called TMX', 'Bonjour.', 'a.tmx', 'DamagedDocumentError'],
    ['CSV with an open quotation mark', 'fr,en\n"Oui.,Yes.\nNon.,No.', 'a.csv', 'DamagedDocumentError'],
    ['CSV whose rows do not agree', 'fr,en\nOui,Yes\nNon,a,b\nNon,a,b,c\nNon,a,b,c,d', 'a.csv', 'DamagedDocumentError'],
    ['CSV with an empty column', 'fr,en\nOui.,\nNon.,\n', 'a.csv', 'OneLanguageError'],
    ['CSV without words', '1,2\n3,4\n', 'a.csv', 'EmptyDocumentError'],
    ['a picture called CSV', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'a.csv', 'NotTextError'],
  ])('%s', async (_, content, name, error) => {
    await expect(pairIn(content, name, { translationLang: 'en' })).rejects.toMatchObject({ name: error });
  });

  it('and never expands or follows entities', async () => {
    const file = `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><tmx><header/><body>${unit(['fr', 'Un &a; &b; &amp; deux.'], ['en', 'One.'])}</body></tmx>`;
    expect(shown(await pairIn(file, 'a.tmx'))).toEqual(['Un &a; &b; & deux. = One. (en)']);
  });

  it('and any other file is none', async () => {
    expect(await readBilingual(utf8('Oui.;Yes.'), 'a.txt', { tables: true })).toBeNull();
    expect(await readBilingual(utf8('A memory begins with `<tmx version="1.4">`.'), 'a.txt')).toBeNull();
    expect(await readBilingual(word(two), 'a.docx')).toBeNull();
  });
});
