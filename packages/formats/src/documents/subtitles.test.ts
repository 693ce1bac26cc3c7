import { describe, expect, it } from 'vitest';
import { read, textsOf, utf8 } from './testing.ts';

const srt = (...cues: [string, string, string][]): string => cues.map(([from, to, text], i) => `${i + 1}\n00:00:${from} --> 00:00:${to}\n${text}\n`).join('\n');

describe('subtitles', () => {
  it.each<[string, string, string[]]>([
    ['lines that end as they did long ago', srt(['01,000', '02,000', 'Un.'], ['02,000', '03,000', 'Deux.']).replaceAll('\n', '\r'), ['Un.', 'Deux.']],
    ['lines of one cue joined', srt(['01,000', '02,000', 'Il ne s’agit plus de faire\nfondre la neige.']), ['Il ne s’agit plus de faire fondre la neige.']],
    [
      'a sentence over several cues',
      srt(
        ['01,000', '02,000', 'Op een droog circuit komen de\ntekortkomingen duidelijk'],
        ['02,100', '03,000', 'aan het licht.'],
        ['03,100', '04,000', 'Prompt.'],
      ),
      ['Op een droog circuit komen de tekortkomingen duidelijk aan het licht.', 'Prompt.'],
    ],
    [
      'a name that begins the next cue',
      srt(['01,000', '02,000', 'Der US-Handelsbeauftragte Mickey'], ['02,100', '03,000', 'Kantor äußerte sich.'], ['03,100', '04,000', 'Gut.']),
      ['Der US-Handelsbeauftragte Mickey Kantor äußerte sich.', 'Gut.'],
    ],
    [
      'songs line by line',
      srt(['01,000', '02,000', 'Sous le pont Mirabeau'], ['02,100', '03,000', 'Coule la Seine'], ['03,100', '04,000', 'Et nos amours']),
      ['Sous le pont Mirabeau', 'Coule la Seine', 'Et nos amours'],
    ],
    ['two who speak in one cue', srt(['01,000', '02,000', '- Oui,\nmaman.\n- Non.']), ['- Oui, maman.', '- Non.']],
    ['a long pause', srt(['01,000', '02,000', 'Je voulais'], ['30,000', '31,000', 'partir.']), ['Je voulais', 'partir.']],
    [
      'Japanese without spaces',
      srt(['01,000', '02,000', '昨日の夜、\n私たちは'], ['02,100', '03,000', '歩いた。'], ['03,100', '04,000', '雨だ。']),
      ['昨日の夜、私たちは歩いた。', '雨だ。'],
    ],
    ['tags and places', srt(['01,000', '02,000', '{\\an8}<i>Un</i> <font color="#fff">deux</font> &amp; 3 < 4.']), ['Un deux & 3 < 4.']],
    ['marks of who speaks', srt(['01,000', '02,000', '>> Bonjour.']), ['Bonjour.']],
    ['cues out of order, without numbers or with dots', '00:00:03.000 --> 00:00:04.000\nDeux.\n\n\n7\n0:01,5 --> 00:00:02\nUn.\n', ['Un.', 'Deux.']],
    ['a number that is said', srt(['01,000', '02,000', 'En'], ['02,000', '03,000', '1984.']), ['En 1984.']],
    ['a cue twice at one time', srt(['01,000', '02,000', 'Un.'], ['01,000', '02,000', 'Un.']), ['Un.']],
    [
      'a word said again',
      srt(['01,000', '02,000', 'Non.'], ['02,000', '03,000', 'Non.'], ['03,000', '04,000', 'Si.'], ['04,000', '05,000', 'Bon.']),
      ['Non.', 'Non.', 'Si.', 'Bon.'],
    ],
    [
      'captions that roll',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nje vais vous\n\n00:02.000 --> 00:02.010\nje vais vous\n\n00:02.010 --> 00:04.000\nje vais vous\n<00:03.000><c> parler</c>\n\n00:04.000 --> 00:05.000\nparler\nde la mer.',
      ['je vais vous parler de la mer.'],
    ],
    [
      'captions that grow word by word',
      srt(['01,000', '02,000', 'Il'], ['02,000', '03,000', 'Il pleut'], ['03,000', '04,000', 'Il pleut ici.'], ['04,000', '05,000', 'Oui.']),
      ['Il pleut ici.', 'Oui.'],
    ],
    [
      'VTT with notes, styles, names and settings',
      'WEBVTT - titre\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nrien\n\ncue-1\n00:01.000 --> 00:02.000 line:0 align:start\n<v Anne>Un <ruby>漢<rt>かん</rt></ruby>.\n\nreste\n\n00:03.000 --> 00:04.000\n<c.yellow>Deux</c>.',
      ['Un 漢.', 'Deux.'],
    ],
    [
      'ASS with comments, drawings and commas',
      '[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nComment: 0,0:00:00.00,0:00:01.00,D,,0,0,0,,note\nDialogue: 0,0:00:03.00,0:00:04.00,D,,0,0,0,,{\\an8\\i1}Deux,\\Ntrois.\nDialogue: 0,0:00:01.20,0:00:02.00,D,,0,0,0,,Un\\hmot.\nDialogue: 0,0:00:05.00,0:00:06.00,D,,0,0,0,,{\\p1}m 0 0 l 1 1{\\p0}',
      ['Un mot.', 'Deux, trois.'],
    ],
  ])('%s', async (_, text, texts) => {
    expect(textsOf(await read(text, 'x.srt'))).toEqual(texts);
    expect(textsOf(await read(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'x.srt'))).toEqual(texts);
  });

  it('keep their times, cue by cue and block by block', async () => {
    const film = await read(srt(['01,200', '02,000', 'Un mot et'], ['02,100', '03,345', 'un autre.']), 'Film.srt');
    expect(film.cues).toEqual([
      { startMs: 1200, endMs: 2000, text: 'Un mot et' },
      { startMs: 2100, endMs: 3345, text: 'un autre.' },
    ]);
    expect(film.chapters).toEqual([{ title: '', blocks: [{ kind: 'cue', startMs: 1200, endMs: 3345, text: 'Un mot et un autre.' }] }]);
    expect(film.title).toBe('Film');
  });

  it.each([
    ['without a word', srt(['01,000', '02,000', '<i></i>']), 'EmptyDocumentError'],
    ['with its heading alone', 'WEBVTT\n\nNOTE rien', 'EmptyDocumentError'],
  ])('%s are refused', async (_, text, name) => {
    await expect(read(utf8(text), 'x.vtt')).rejects.toMatchObject({ name });
  });
});
