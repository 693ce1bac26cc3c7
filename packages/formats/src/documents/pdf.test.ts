import { describe, expect, it } from 'vitest';
import { type PdfText, pdf, read, shapesOf, textsOf, titlesOf } from './testing.ts';

/** Lines one below the other; in Courier of 10 each letter is 6 wide. */
const lines = (texts: string[], x = 40, from = 500, step = 12): PdfText[] => texts.map((text, i) => ({ text, x, y: from - i * step }));
const full = 'Une phrase de la longueur entière de la ligne, qui';

describe('a PDF', () => {
  it.each<[string, PdfText[][], string[]]>([
    ['lines of a paragraph joined', [lines([full, 'continue ici.'])], [`${full} continue ici.`]],
    [
      'paragraphs apart by their distance',
      [[...lines([full, 'finit.']), ...lines([full, 'finit aussi.'], 40, 460)]],
      [`${full} finit.`, `${full} finit aussi.`],
    ],
    [
      'paragraphs set in',
      [[...lines([`${full} va.`, `${full} va.`]), ...lines([full.slice(4)], 58, 476), ...lines(['continue ici.'], 40, 464)]],
      [`${full} va. ${full} va.`, `${full.slice(4)} continue ici.`],
    ],
    [
      'a hyphen undone',
      [lines(['Les habitants de ce village ont tous été très bien con-', 'tents de nous.'])],
      ['Les habitants de ce village ont tous été très bien contents de nous.'],
    ],
    [
      'a hyphen that the text has elsewhere kept',
      [lines(['On dit peut-être, et puis encore une fois: dit-on peut-', 'être demain.'])],
      ['On dit peut-être, et puis encore une fois: dit-on peut-être demain.'],
    ],
    [
      'a hyphen before a name kept',
      [lines(['Il est allé voir le secrétaire général Ban Ki-', 'Moon hier.'])],
      ['Il est allé voir le secrétaire général Ban Ki-Moon hier.'],
    ],
    [
      'a paragraph over two pages, without what stands on every page',
      [1, 2, 3].map((page) => [{ text: 'Le titre du livre', x: 150, y: 580 }, ...lines([full, full, full]), { text: `- ${page} -`, x: 190, y: 20 }]),
      [Array(9).fill(full).join(' ')],
    ],
    [
      'two columns one after the other',
      [[...lines(Array(8).fill('gauche un deux trois quatre'), 30), ...lines(Array(8).fill('droite un deux trois quatre'), 220)]],
      [`${Array(8).fill('gauche un deux trois quatre').join(' ')} ${Array(8).fill('droite un deux trois quatre').join(' ')}`],
    ],
    [
      'signs of notes left out behind words, also where another column has a line beside them',
      [
        [
          ...lines(Array(8).fill('gauche un deux trois quatre'), 30),
          { text: '2', x: 193, y: 480.5, size: 7 },
          ...lines(Array(8).fill('droite un deux trois quatre'), 220, 506),
        ],
      ],
      [`${Array(8).fill('gauche un deux trois quatre').join(' ')} ${Array(8).fill('droite un deux trois quatre').join(' ')}`],
    ],
    [
      'raised digits kept where they are powers',
      [
        [
          { text: 'Il y a 10', x: 40, y: 500 },
          { text: '6', x: 94, y: 504, size: 7 },
          { text: 'grains sur 3 km', x: 105, y: 500 },
          { text: '2', x: 195, y: 504, size: 7 },
        ],
      ],
      ['Il y a 106 grains sur 3 km2'],
    ],
    [
      'words that stand apart',
      [
        [
          { text: 'Un', x: 40, y: 500 },
          { text: 'mot', x: 62, y: 500 },
          { text: 's', x: 80, y: 500 },
        ],
      ],
      ['Un mots'],
    ],
  ])('%s', async (_, pages, texts) => expect(textsOf(await read(pdf({ pages }), 'x.pdf'))).toEqual(texts));

  it('has headings by their size, and items by their marks', async () => {
    const page = [
      { text: 'Le titre', x: 40, y: 560, size: 20 },
      ...lines([full, 'continue.'], 40, 520),
      ...lines(['\u2022 Un'.replace('\u2022', '\u0095'), '\u0095 Deux'], 40, 480),
    ];
    expect(shapesOf(await read(pdf({ pages: [page] }), 'x.pdf'))).toEqual(['heading 1: Le titre', `paragraph: ${full} continue.`, 'item: Un', 'item: Deux']);
  });

  it('becomes chapters by its outline', async () => {
    const file = pdf({
      pages: [lines([full]), [...lines([`${full}.`]), ...lines(['Deux suit.'], 40, 300)]],
      catalog: '/Outlines 5 0 R',
      objects: [
        '<< /First 6 0 R /Last 7 0 R /Count 2 >>',
        '<< /Title (Un) /Parent 5 0 R /Next 7 0 R /Dest [8 0 R /Fit] >>',
        '<< /Title (Deux) /Parent 5 0 R /Prev 6 0 R /Dest [10 0 R /XYZ 0 310 0] >>',
      ],
    });
    const document = await read(file, 'x.pdf');
    expect(titlesOf(document)).toEqual(['Un', 'Deux']);
    expect(document.chapters[1]?.blocks.map(({ text }) => text)).toEqual(['Deux suit.']);
  });

  it.each([
    ['the one it names', '/Title (Le livre) /Author (Anne)', 'Le livre'],
    ['its name, where it names a file', '/Title (brouillon.doc)', 'Mon livre'],
    ['its name, where a browser printed no page of the web', '/Title (about:blank)', 'Mon livre'],
    ['without the program that made it', '/Title (Microsoft Word - Le livre)', 'Le livre'],
  ])('takes for title %s', async (_, info, title) => {
    expect((await read(pdf({ pages: [lines([full])], info }), 'Mon livre.pdf')).title).toBe(title);
  });

  const image = '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream';
  it.each<[string, Uint8Array, string]>([
    [
      'of pictures',
      pdf({ pages: [[]], content: 'q 100 0 0 100 0 0 cm /I Do Q', resources: '/XObject << /I 5 0 R >>', objects: [image] }),
      'ScannedDocumentError',
    ],
    ['of empty pages', pdf({ pages: [[], []] }), 'EmptyDocumentError'],
    [
      'with a password',
      pdf({
        pages: [lines([full])],
        objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`],
        trailer: `/Encrypt 5 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`,
      }),
      'EncryptedDocumentError',
    ],
    ['cut short', pdf({ pages: [lines([full])] }).slice(0, 60), 'DamagedDocumentError'],
    ['by its first bytes alone', Uint8Array.from('%PDF-1.7', (c) => c.charCodeAt(0)), 'DamagedDocumentError'],
  ])('%s is refused', async (_, bytes, name) => {
    await expect(read(bytes, 'x.pdf')).rejects.toMatchObject({ name });
  });

  it('is read where its table of contents is damaged', async () => {
    const text = new TextDecoder('latin1').decode(pdf({ pages: [lines(['Bonjour.'])] })).replace(/startxref\n\d+/, 'startxref\n7');
    expect(
      textsOf(
        await read(
          Uint8Array.from(text, (c) => c.charCodeAt(0)),
          'x.pdf',
        ),
      ),
    ).toEqual(['Bonjour.']);
  });
});
