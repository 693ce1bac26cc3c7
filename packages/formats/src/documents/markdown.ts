import { chaptersByHeadings } from './chapters.ts';
import type { Document, DocumentBlock } from './document.ts';
import { languageOf } from './language.ts';
import { oneLine, without } from './lines.ts';
import { decodeText } from './text.ts';

const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const FENCE = /^\s*(`{3,}|~{3,})/;
const DEFINITION = /^\s{0,3}\[[^\]]+\]:\s/;

/** Reads Markdown: what it says, not how it is set. Code in fences is left out. */
export function readMarkdown(bytes: Uint8Array): Document {
  const { fields, body } = frontMatter(
    decodeText(bytes)
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n'),
  );
  const blocks = blocksOf(body.split('\n'));
  const author = fields.get('author') ?? '';
  return {
    title: fields.get('title') || (blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? ''),
    authors: author === '' ? [] : [author],
    lang: languageOf(blocks.map(({ text }) => text).join('\n'), fields.get('lang') || fields.get('language') || null),
    chapters: chaptersByHeadings(blocks),
    warnings: [],
  };
}

/** The lines of fields that many programs put before a text. */
function frontMatter(text: string): { fields: Map<string, string>; body: string } {
  const matter = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text);
  const fields = new Map<string, string>();
  for (const [, name, value] of (matter?.[1] ?? '').matchAll(/^(\w+):[ \t]*(.+)$/gm))
    fields.set((name as string).toLowerCase(), oneLine((value as string).replace(/^(["'])(.*)\1$/, '$2')));
  return { fields, body: matter ? text.slice(matter[0].length) : text };
}

function blocksOf(lines: readonly string[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let open: DocumentBlock | null = null;
  let fence: string | null = null;
  const close = () => {
    if (open) blocks.push({ ...open, text: inline(open.text) });
    open = null;
  };
  for (const raw of lines) {
    const mark = FENCE.exec(raw)?.[1];
    if (fence !== null || mark) {
      if (fence === null) fence = mark as string;
      else if (mark?.startsWith(fence)) fence = null;
      close();
      continue;
    }
    const line = raw.replace(/^(?:\s{0,3}>\s?)+/, '');
    const under = /^\s{0,3}(=+|-+)\s*$/.exec(line)?.[1];
    if (under && open !== null && (open as DocumentBlock).kind === 'paragraph') {
      open = { kind: 'heading', level: under.startsWith('=') ? 1 : 2, text: (open as DocumentBlock).text };
      close();
    } else if (line.trim() === '' || RULE.test(line) || DEFINITION.test(line) || isRuling(line)) close();
    else if (HEADING.test(line)) {
      close();
      const [, marks = '', text = ''] = HEADING.exec(line) ?? [];
      open = { kind: 'heading', level: marks.length, text };
      close();
    } else if (ITEM.test(line)) {
      close();
      open = { kind: 'item', text: line.replace(ITEM, '') };
    } else if (/^\s*\|.*\|\s*$/.test(line)) {
      close();
      for (const cell of line.trim().slice(1, -1).split('|')) blocks.push({ kind: 'paragraph', text: inline(cell) });
    } else if (open) open = { ...(open as DocumentBlock), text: `${(open as DocumentBlock).text}\n${line}` };
    else open = { kind: 'paragraph', text: line };
  }
  close();
  return blocks.filter(({ text }) => text !== '');
}

/** The line under the head of a table. */
const isRuling = (line: string): boolean => line.includes('|') && /^[\s:|-]+$/.test(line);

/** A line's words, without the signs that set them. */
const inline = (text: string): string =>
  oneLine(
    without(text, '<!--', '-->')
      .replace(/!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g, '')
      .replace(/\[\^[^[\]]+\]/g, '')
      .replace(/\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)?\)|\[[^[\]]*\])/g, '$1')
      .replace(/<((?:https?|mailto):[^<>\s]*)>/g, '$1')
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/`+([^`]*)`+/g, '$1')
      .replace(/(?<!\\)(\*\*\*|\*\*|\*)(?=\S)([^*]*[^*\s\\])\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}])(___|__|_)(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}])/gu, '$2')
      .replace(/~~([^~]*)~~/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1'),
  );
