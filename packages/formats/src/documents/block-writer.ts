import type { RubySpan } from '@glossa/core/text';
import type { DocumentBlock, DocumentPicture } from './document.ts';
import { oneLine, PICTURE, paragraphsOf, RUBY_END, RUBY_START, unmarked } from './lines.ts';

type Shape = Pick<DocumentBlock, 'kind' | 'level'>;

/** Stands for the end of a line until the block is whole. */
const LINE_END = '\u0001';

/** Puts blocks together from pieces of text as they come, with what hangs on them. */
export interface BlockWriter {
  readonly blocks: DocumentBlock[];
  /** Pictures of a text without a block. */
  readonly loose: DocumentPicture[];
  text(piece: string): void;
  endLine(): void;
  /** What `base` writes is read so. */
  ruby(reading: string, base: () => void): void;
  /** Stands where it is written, behind the block that is open there. */
  picture(picture: DocumentPicture): void;
  /** Closes what was written as blocks of a shape: a heading is one, else there may be one a line. */
  end(shape: Shape): void;
}

export function blockWriter(): BlockWriter {
  const blocks: DocumentBlock[] = [];
  let written = '';
  let readings: string[] = [];
  let pictures: DocumentPicture[] = [];
  let loose: DocumentPicture[] = [];
  let ended = 0;
  /** Whether nothing was written yet that a reading could stand over. */
  let isEmpty = true;

  const add = (block: DocumentBlock) => {
    blocks.push(loose.length > 0 ? { ...block, pictures: loose.map((picture) => ({ ...picture, before: true })) } : block);
    loose = [];
  };
  const hang = (picture: DocumentPicture) => {
    const last = blocks.at(-1);
    if (!last) loose.push(picture);
    else if (last.pictures) last.pictures.push(picture);
    else last.pictures = [picture];
  };

  return {
    blocks,
    get loose() {
      return loose;
    },
    text(piece) {
      written += unmarked(piece);
      isEmpty &&= piece.trim() === '';
    },
    endLine() {
      written += LINE_END;
    },
    ruby(reading, base) {
      const given = oneLine(unmarked(reading));
      if (given === '') return base();
      const [before, block, wasEmpty] = [written, ended, isEmpty];
      written += RUBY_START;
      isEmpty = true;
      base();
      if (ended !== block) return; // a block within: nothing is read over it
      if (isEmpty) written = before + written.slice(before.length + RUBY_START.length);
      else {
        written += RUBY_END;
        readings.push(given);
      }
      isEmpty &&= wasEmpty;
    },
    picture(picture) {
      written += PICTURE;
      pictures.push(picture);
    },
    end(shape) {
      const lines = written.split(LINE_END);
      const shown = lines.map((line) => line.replaceAll(PICTURE, ''));
      let [next, read, shownPictures] = [0, 0, 0];
      const paragraphs = shape.kind === 'heading' ? [{ text: oneLine(shown.join('\n')), from: 0 }] : paragraphsOf(shown);
      for (const [number, line] of lines.entries()) {
        for (let one = paragraphs[next]; one && one.from <= number; one = paragraphs[++next]) {
          const ends = one.text.split(RUBY_END).length - 1;
          const { text, ruby } = readingsOut(one.text, readings.slice(read, read + ends));
          read += ends;
          if (text !== '') add({ ...shape, text, ...(ruby.length > 0 ? { ruby } : {}) });
        }
        for (const _ of line.matchAll(PICTURES)) hang(pictures[shownPictures++] as DocumentPicture);
      }
      written = '';
      readings = [];
      pictures = [];
      ended++;
    },
  };
}

/** A line without its marks, and what they said. Of readings within readings the inner ones stand. */
function readingsOut(line: string, readings: readonly string[]): { text: string; ruby: RubySpan[] } {
  // A line may end within a reading: then one mark stands alone.
  if (!MARK.test(line)) return { text: line, ruby: [] };
  const ruby: RubySpan[] = [];
  const open: number[] = [];
  let text = '';
  let ended = 0;
  for (const piece of line.split(MARK)) {
    if (piece === RUBY_START) open.push(text.length);
    else if (piece === RUBY_END) {
      const start = open.pop() ?? text.length;
      const reading = readings[ended++];
      if (reading !== undefined && start < text.length && start >= (ruby.at(-1)?.end ?? 0)) ruby.push({ start, end: text.length, reading });
    } else text += piece;
  }
  return /^ | $| {2}/.test(text) ? { text: oneLine(text), ruby: [] } : { text, ruby };
}

const PICTURES = new RegExp(PICTURE, 'gu');
const MARK = new RegExp(`([${RUBY_START}${RUBY_END}])`, 'u');
