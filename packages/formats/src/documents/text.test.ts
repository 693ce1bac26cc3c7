import { wellFormed } from '@glossa/core/text';
import { describe, expect, it } from 'vitest';
import { NotTextError } from './errors.ts';
import { decodeText, titleFrom, titleFromSubtitles } from './text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};
/** Encodes by turning a decoder round: bytes one by one, then in pairs. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 255; first >= 0; first--) {
    for (let second = 255; second >= 0x40; second--) if (first >= 0x81) table.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  }
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(new Uint8Array([byte])), [byte]);
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? []));
}

const french = 'L’été dernier, à Québec, les élèves ont été très étonnés : « Ça ne se fait pas ! » Ils préféraient la forêt où naît la rivière.';
const russian = 'Вчера вечером мы долго гуляли по берегу реки и говорили о том, что будет дальше. Потом пошёл дождь.';
const japanese = '昨日の夜、私たちは川のほとりを長い間歩いて、これからのことについて話しました。それから雨が降り始めました。';
const chinese = '昨天晚上我们在河边走了很久，谈论着以后的事情。后来下起了雨，我们就回家了。';
const korean = '어제 저녁에 우리는 강가를 오래 걸으면서 앞으로의 일에 대해 이야기했습니다. 그러고 나서 비가 내리기 시작했습니다.';

describe('a text file', () => {
  it.each([
    ['UTF-8', utf8(french), french],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(russian)]), russian],
    ['UTF-16LE with a mark', new Uint8Array([0xff, 0xfe, ...utf16(french, false)]), french],
    ['UTF-16BE with a mark', new Uint8Array([0xfe, 0xff, ...utf16(russian, true)]), russian],
    ['UTF-16LE without a mark', utf16(french, false), french],
    ['a line of UTF-16LE without a mark', utf16('Oui.\n', false), 'Oui.\n'],
    ['UTF-16BE without a mark', utf16(russian, true), russian],
    ['windows-1252', encoded(french, 'windows-1252'), french],
    ['windows-1251', encoded(russian, 'windows-1251'), russian],
    ['koi8-r', encoded(russian, 'koi8-r'), russian],
    ['Shift_JIS', encoded(japanese, 'shift_jis'), japanese],
    ['EUC-JP', encoded(japanese, 'euc-jp'), japanese],
    ['GB18030', encoded(chinese, 'gb18030'), chinese],
    ['EUC-KR', encoded(korean, 'euc-kr'), korean],
    ['nothing', new Uint8Array(), ''],
    ['one letter', utf8('é'), 'é'],
    ['other line breaks', utf8('a\r\nb\rc'), 'a\nb\nc'],
    ['a stray control', utf8('a\u0007b'), 'ab'],
  ])('in %s', (_, bytes, text) => expect(wellFormed(decodeText(bytes))).toBe(text));

  it.each([
    ['a zip or EPUB', utf8('PK\u0003\u0004 and so on'), 'zip'],
    ['a PDF', utf8('%PDF-1.7 and so on'), 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'png'],
    ['zeros', new Uint8Array(1000), 'binary'],
    ['zeros in a text', utf8(`${french}\0\0\0`), 'binary'],
    ['one zero in a short text of even length', utf8('fr;en\nOui.;Yes.\nNon.\0;No.\nBien.;Good'), 'binary'],
    ['every byte', new Uint8Array(512).map((_, i) => i), 'binary'],
    ['controls', utf8('\u0001\u0002\u0003\u0004 text'), 'binary'],
  ])('refuses %s', (_, bytes, found) => {
    expect(() => decodeText(bytes)).toThrow(NotTextError);
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ found }));
  });

  it.each([
    ['Le_petit_prince.txt', 'Le petit prince'],
    ['a/b\\Chapitre 1.TXT', 'Chapitre 1'],
    ['v. 2.0 finale', 'v. 2.0 finale'],
    ['.txt', '.txt'],
    ['', null],
    ['\u0000.txt', null],
    ['  ', null],
  ])('called %j has the title %j', (name, title) => expect(titleFrom(name)).toBe(title));

  it.each([
    ['movie.2019.fr.srt', 'movie 2019'],
    ['Un_film.pt-BR.vtt', 'Un film'],
    ['Mr. Nobody.eng.srt', 'Mr. Nobody'],
    ['Un.film.fin.du.mot.qzq.ass', 'Un film fin du mot qzq'],
    ['fr.srt', 'fr'],
    ['.srt', 'srt'],
    ['', null],
  ])('subtitles called %j have the title %j', (name, title) => expect(titleFromSubtitles(name)).toBe(title));
});
