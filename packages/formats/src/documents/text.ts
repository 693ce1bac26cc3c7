import { wellFormed } from '@glossa/core/text';
import chardet from 'chardet';
import { NotTextError } from './errors.ts';

/** What a file's name says of its content. */
export function titleFrom(fileName: string): string | null {
  const name = fileName.split(/[\\/]/).at(-1) ?? '';
  const title = wellFormed(name.replace(/(?<=.)\.[a-z0-9]{1,5}$/i, ''))
    .replace(/[_\s]+/g, ' ')
    .trim();
  return title === '' ? null : title;
}

/** The same of subtitles, whose names have dots for spaces and end in their language: `Un.film.2019.fr.srt` is Un film 2019. */
export function titleFromSubtitles(fileName: string): string | null {
  const title = titleFrom(fileName)?.replace(/(?<=.)\.([a-z]{2,3})(?:-[A-Z]{2})?$/, (end, lang) => (languageNames.of(lang) ? '' : end));
  return title?.includes(' ') ? title : (title?.replaceAll('.', ' ').trim() ?? null);
}
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const BOOKMOBI = [0x42, 0x4f, 0x4f, 0x4b, 0x4d, 0x4f, 0x42, 0x49];
/** How files begin, or what they have behind so many bytes. */
const SIGNATURES: readonly [string, readonly number[], at?: number][] = [
  ['mobi', BOOKMOBI, 60],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['elf', [0x7f, 0x45, 0x4c, 0x46]],
  ['mp3', [0x49, 0x44, 0x33]],
  ['ogg', [0x4f, 0x67, 0x67, 0x53]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** How much of a file is looked at to find out what it is. */
const SAMPLE = 65_536;

/** Finds the encoding (byte order mark, UTF-8, UTF-16 by its zeros, else by the frequency of letters) and decodes. Throws NotTextError. */
export function decodeText(bytes: Uint8Array): string {
  const signature = SIGNATURES.find(([, start, at = 0]) => start.every((byte, i) => bytes[at + i] === byte));
  if (signature) throw new NotTextError(signature[0]);
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (encoding) return checked(new TextDecoder(encoding).decode(bytes));
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new NotTextError('binary');
  return checked(decodeUtf8(bytes) ?? decodeByLetters(bytes));
}

const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/;

/** Decodes XML, which may say its encoding in its first line. Throws NotTextError. */
export function decodeXml(bytes: Uint8Array): string {
  const declared = XML_ENCODING.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 256)))?.[1];
  return (declared === undefined ? null : decodeAs(declared, bytes)) ?? decodeText(bytes);
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in any text with spaces and line breaks, zeros stand at even places only, or at odd ones only. */
function encodingByZeros(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  let isPlain = true;
  for (let i = 0; i < length; i++) {
    if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1;
    else if (!isPrintable(bytes[i] as number)) isPlain = false;
  }
  const [even, odd] = zeros as [number, number];
  // Where all other bytes are letters of ASCII, the text is Latin: then every second one is a zero, and fewer are damage.
  const enough = isPlain ? length / 4 : length / 100;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return null;
}

const isPrintable = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeByLetters(bytes: Uint8Array): string {
  for (const { name } of chardet.analyse(bytes.subarray(0, SAMPLE))) {
    const text = decodeAs(name, bytes);
    if (text !== null && !text.slice(0, SAMPLE).includes('\ufffd')) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** ISO-8859-1 and its like are read as the Windows code pages that contain them, as browsers do. Null for what cannot be decoded here. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (/^utf-/i.test(encoding) || encoding === 'ASCII') return null;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** Controls that no text has, more than a stray one here and there; C1 are left out, as misread bytes land there. */
const CONTROLS = /(?![\s\x80-\x9f])\p{Cc}/gu;

function checked(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  if (controls > 2 && controls > sample.length / 500) throw new NotTextError('binary');
  return text;
}
