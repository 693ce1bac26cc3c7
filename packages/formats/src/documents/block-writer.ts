import type { RubySpan } from '@glossa/core/text';
import type { DocumentBlock } from './document.ts';
import { joinedLines, oneLine, RUBY_END, RUBY_START, unmarked } from './lines.ts';

type Shape = Pick<DocumentBlock, 'kind' | 'level'>;

/** Stands for the end of a line until the block is whole. */
const LINE_END = '\u0001';

/** Puts blocks together from pieces of text as they come, with what hangs on them. */
export interface BlockWriter {
  readonly blocks: DocumentBlock[];
  text(piece: string): void;
  endLine(): void;
  /** What `base` writes is read so. */
  ruby(reading: string, base: () => void): void;
  /** Closes what was written as blocks of a shape: a heading is one, else there may be one a line. */
  end(shape: Shape): void;
}

export function blockWriter(): BlockWriter {
  const blocks: DocumentBlock[] = [];
  let written = '';
  let readings: string[] = [];
  let ended = 0;

  return {
    blocks,
    text(piece) {
      written += unmarked(piece);
    },
    endLine() {
      written += LINE_END;
    },
    ruby(reading, base) {
      const given = oneLine(unmarked(reading));
      if (given === '') return base();
      const [before, block] = [written, ended];
      written += RUBY_START;
      base();
      if (ended !== block) return; // a block within: nothing is read over it
      if (written.slice(before.length + 1).trim() === '') written = before;
      else {
        written += RUBY_END;
        readings.push(given);
      }
    },
    end(shape) {
      const lines = shape.kind === 'heading' ? [oneLine(written.replaceAll(LINE_END, '\n'))] : joinedLines(written.split(LINE_END));
      let first = 0;
      for (const line of lines) {
        const { text, ruby } = readingsOut(line, readings.slice(first));
        first += line.split(RUBY_END).length - 1;
        if (text !== '') blocks.push({ ...shape, text, ...(ruby.length > 0 ? { ruby } : {}) });
      }
      written = '';
      readings = [];
      ended++;
    },
  };
}

/** A line without its marks, and what they said. Of readings within readings the inner ones stand. */
function readingsOut(line: string, readings: readonly string[]): { text: string; ruby: RubySpan[] } {
  if (!line.includes(RUBY_START)) return { text: line, ruby: [] };
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

const MARK = new RegExp(`([${RUBY_START}${RUBY_END}])`, 'u');
