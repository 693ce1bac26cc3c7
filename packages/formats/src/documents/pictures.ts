/** What a picture's own bytes say of it. */
export interface PictureFacts {
  mediaType: string;
  /** In pixels. */
  width: number;
  height: number;
}
type Size = Pick<PictureFacts, 'width' | 'height'>;

const kinds: readonly { mediaType: string; isIt: (start: string) => boolean; sizeOf: (bytes: DataView) => Size | null }[] = [
  { mediaType: 'image/jpeg', isIt: (start) => start.startsWith('\u00ff\u00d8\u00ff'), sizeOf: jpegSize },
  { mediaType: 'image/png', isIt: (start) => start.startsWith('\u0089PNG\r\n\u001a\n'), sizeOf: (bytes) => sizeAt(bytes, 16, 20, 4) },
  { mediaType: 'image/gif', isIt: (start) => /^GIF8[79]a/.test(start), sizeOf: (bytes) => sizeAt(bytes, 6, 8, 2, true) },
  { mediaType: 'image/webp', isIt: (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8), sizeOf: webpSize },
  { mediaType: 'image/avif', isIt: (start) => /^.{4}ftypavi[fs]/s.test(start), sizeOf: avifSize },
];

/** What kind of picture the bytes are, by their own beginning, and how large; null for whatever is none, or does not say. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  const kind = kinds.find(({ isIt }) => isIt(start));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = kind?.sizeOf(view);
  return kind && size && size.width > 0 && size.height > 0 ? { mediaType: kind.mediaType, ...size } : null;
}

function sizeAt(bytes: DataView, width: number, height: number, length: 2 | 4, isLittle = false): Size | null {
  if (bytes.byteLength < height + length) return null;
  const read = (at: number) => (length === 4 ? bytes.getUint32(at, isLittle) : bytes.getUint16(at, isLittle));
  return { width: read(width), height: read(height) };
}

/** Segments follow each other, each with its length; one of the frames tells the size. */
function jpegSize(bytes: DataView): Size | null {
  for (let at = 2; at + 9 < bytes.byteLength; ) {
    if (bytes.getUint8(at) !== 0xff) return null;
    const mark = bytes.getUint8(at + 1);
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
    if (isFrame) return { height: bytes.getUint16(at + 5), width: bytes.getUint16(at + 7) };
    at += mark === 0xff ? 1 : 2 + bytes.getUint16(at + 2);
  }
  return null;
}

function webpSize(bytes: DataView): Size | null {
  if (bytes.byteLength < 30) return null;
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => bytes.getUint8(at)));
  const three = (at: number) => bytes.getUint16(at, true) + (bytes.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === 'VP8 ') return { width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = bytes.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/** Boxes lie in boxes; those named `ispe` tell sizes, the largest that of the whole. Looked for in the first bytes alone. */
function avifSize(bytes: DataView): Size | null {
  let largest: Size | null = null;
  for (let at = 12; at + 16 <= Math.min(bytes.byteLength, 4096); at++) {
    if (bytes.getUint32(at) !== 0x69737065) continue;
    const size = sizeAt(bytes, at + 8, at + 12, 4);
    if (size && size.width * size.height > (largest ? largest.width * largest.height : 0)) largest = size;
  }
  return largest;
}

/** A picture that lies in the text itself, as `data:` with its bytes in letters. */
export function pictureInAddress(address: string): Uint8Array | null {
  const data = /^data:image\/[\w.+-]{1,30}(?:;[\w=-]{1,40}){0,3};base64,([\w+/=\s]*)$/i.exec(address)?.[1];
  return data ? new Uint8Array(Buffer.from(data, 'base64')) : null;
}
