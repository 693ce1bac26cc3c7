import type { Cue, Document, DocumentBlock } from './document.ts';
import { EmptyDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import { type RawCue, rolledOut } from './rolling-captions.ts';
import { dialogueLine, timeOf, timingLine } from './subtitle-signs.ts';
import { decodeText } from './text.ts';

/** Reads SRT, VTT, ASS or SSA. Throws EmptyDocumentError, NotTextError. */
export function readSubtitles(bytes: Uint8Array): Document {
  const text = decodeText(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const raw = /^\s*\[Script Info\]/i.test(text) ? scriptCues(text) : timedCues(text, /^\s*WEBVTT/.test(text));
  raw.sort((a, b) => a.startMs - b.startMs);
  const cues = rolledOut(raw.map((cue) => ({ ...cue, lines: cue.lines.map(plainLine).filter((line) => line !== '') })).filter(({ lines }) => lines.length > 0));
  if (cues.length === 0) throw new EmptyDocumentError();
  const blocks = joined(cues);
  const declared = /^Language:\s*(\S+)/m.exec(text.slice(0, 500))?.[1] ?? null;
  return {
    title: '',
    authors: [],
    lang: languageOf(blocks.map((block) => block.text).join('\n'), declared),
    chapters: [{ title: '', blocks }],
    cues: cues.map(({ startMs, endMs, lines }): Cue => ({ startMs, endMs, text: oneLine(lines.join('\n')) })),
    warnings: [],
  };
}

/** SRT and VTT: a timing line, then lines of text; before the timing perhaps a number or name. */
function timedCues(text: string, isVtt: boolean): RawCue[] {
  const cues: RawCue[] = [];
  const lines = text.split('\n');
  let ended = false;
  for (const [i, line] of lines.entries()) {
    const timing = timingLine.exec(line);
    const cue = cues.at(-1);
    if (timing) {
      cues.push({ startMs: milliseconds(timing, 1), endMs: milliseconds(timing, 5), lines: [] });
      ended = false;
    } else if (line.includes('-->')) ended = true;
    else if (cue && isVtt && line.trim() === '' && cue.lines.length > 0) ended = true;
    else if (cue && !ended && !isCounter(lines, i)) cue.lines.push(line);
  }
  return cues;
}

const isCounter = (lines: readonly string[], i: number): boolean => /^\s*\d+\s*$/.test(lines[i] as string) && timingLine.test(lines[i + 1] ?? '');

function milliseconds(match: readonly (string | undefined)[], from: number): number {
  const [hours, minutes, seconds, fraction] = match.slice(from, from + 4);
  return Number(hours ?? 0) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number((fraction ?? '').padEnd(3, '0'));
}

/** ASS and SSA: lines of fields, whose order the format line before them tells. */
function scriptCues(text: string): RawCue[] {
  let fields = 'marked start end style name marginl marginr marginv effect text'.split(' ');
  const cues: RawCue[] = [];
  for (const line of text.split('\n')) {
    const format = /^\s*Format:(.*\btext\b.*)$/i.exec(line)?.[1];
    if (format) fields = format.split(',').map((field) => field.trim().toLowerCase());
    const dialogue = dialogueLine.exec(line)?.[1];
    if (dialogue === undefined || /\{[^{}]*\\p[1-9]/.test(dialogue)) continue; // a drawing
    const parts = dialogue.split(',');
    const at = (name: string) => timeOf.exec(parts[fields.indexOf(name)] ?? '');
    const [start, end] = [at('start'), at('end')];
    const words = parts.slice(fields.indexOf('text')).join(',');
    if (start && end) cues.push({ startMs: milliseconds(start, 1), endMs: milliseconds(end, 1), lines: words.replaceAll('\\h', ' ').split(/\\[Nn]/) });
  }
  return cues;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', lrm: '', rlm: '' };

/** A line without tags, settings, readings above characters, and marks of who speaks. */
function plainLine(line: string): string {
  const bare = line
    .replace(/\{\\[^{}]*\}/g, '')
    .replace(/<rt>[^<]*<\/rt>/gi, '')
    .replace(/<\/?(?:[a-z\d][^<>]*)?>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] as string)
    .replace(/^\s*>>+\s*/, '');
  return oneLine(bare);
}

/** How long a pause inside a sentence may be, in milliseconds. */
const PAUSE = 5000;
/** A block longer than this is ended: text without any full stops would become one. */
const LONGEST_BLOCK = 600;
const STOP = /[.!?…。！？｡।؟۔♪\])）］](?:["'»”’」』\s])*$/;
const TRAILS_OFF = /(?:\.\.\.?|…)(?:["'»”’」』\s])*$/;
const GOES_ON = /^["'«“‘(\s]*(?:…|\.\.\.?)?["'«“‘(\s]*\p{Ll}/u;
const HAS_CASE = /^[^\p{L}]*[\p{Lu}\p{Lt}]/u;
const SPEAKS = /^[-–—]\s?\S/;

interface Piece {
  text: string;
  startMs: number;
  endMs: number;
  /** Whether its last line is about as long as lines get in this file. */
  full: boolean;
}

/** Puts the sentences together that run over several cues, and takes apart the speakers of one cue. */
function joined(cues: readonly RawCue[]): DocumentBlock[] {
  const pieces = cues.flatMap(piecesOf(cues.reduce((widest, { lines }) => lines.reduce((most, line) => Math.max(most, line.length), widest), 0)));
  const punctuated = pieces.filter(({ text }) => STOP.test(text.slice(-20))).length / pieces.length >= 0.4;
  const blocks: (DocumentBlock & Piece)[] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (last && continues(last, piece, punctuated)) Object.assign(last, { text: oneLine(`${last.text}\n${piece.text}`), endMs: piece.endMs, full: piece.full });
    else blocks.push({ kind: 'cue', ...piece });
  }
  return blocks.map(({ full: _, ...block }) => block);
}

const piecesOf =
  (widest: number) =>
  ({ startMs, endMs, lines }: RawCue): Piece[] => {
    const groups: string[][] = [];
    for (const line of lines) {
      if (groups.length === 0 || SPEAKS.test(line)) groups.push([line]);
      else groups.at(-1)?.push(line);
    }
    return groups.map((group) => ({ text: oneLine(group.join('\n')), startMs, endMs, full: (group.at(-1)?.length ?? 0) >= widest * 0.7 || group.length > 1 }));
  };

function continues(last: Piece, next: Piece, punctuated: boolean): boolean {
  if (next.startMs - last.endMs > PAUSE || last.text.length > LONGEST_BLOCK || SPEAKS.test(next.text) || /^[[(♪（［]/.test(next.text)) return false;
  if (GOES_ON.test(next.text)) return !STOP.test(last.text.slice(-20)) || TRAILS_OFF.test(last.text.slice(-20));
  if (STOP.test(last.text.slice(-20))) return false;
  if (/[,、，،]$/.test(last.text)) return true;
  return punctuated && !/[:：;]$/.test(last.text) && (last.full || !HAS_CASE.test(next.text));
}
