import { type Element, isElement, isText, type Node, nameOf } from './dom.ts';

/** Nodes of a text, and how they are read; empty where nobody says. */
export interface RubyPiece {
  base: Node[];
  reading: string;
}

/**
 * What stands in a `<ruby>`, in order. Readings follow what they are of, one by one or all behind all:
 *
 *     漢<rt>かん</rt>字<rt>じ</rt>        <rb>漢<rb>字<rt>かん<rt>じ        漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp>
 *
 * Of a second row of readings (`<rtc>`) nothing is read.
 */
export function rubyOf(element: Element): RubyPiece[] {
  const pieces: RubyPiece[] = [];
  let bases: Node[][] = [];
  let readings: string[] = [];
  let isOpen = false;
  const close = () => {
    pieces.push(...paired(bases, readings));
    bases = [];
    readings = [];
    isOpen = false;
  };
  for (const node of element.childNodes) {
    const name = isElement(node) ? nameOf(node) : '';
    if (name === 'rp' || name === 'rtc' || (isText(node) && (node.textContent ?? '').trim() === '')) continue;
    if (name === 'rt') {
      readings.push(textOf(node));
      isOpen = false;
      continue;
    }
    if (readings.length > 0) close();
    if (name === 'rb') bases.push([...node.childNodes]);
    else if (isOpen) bases.at(-1)?.push(node);
    else bases.push([node]);
    isOpen = name !== 'rb';
  }
  close();
  return pieces;
}

function paired(bases: readonly Node[][], readings: readonly string[]): RubyPiece[] {
  if (bases.length === 0) return [];
  if (readings.length === 0 || bases.length === readings.length) return bases.map((base, i) => ({ base, reading: readings[i] ?? '' }));
  return [{ base: bases.flat(), reading: readings.join('') }];
}

/** Its text, without what stands in brackets for those who see no ruby. */
const textOf = (node: Node): string =>
  isText(node) ? (node.textContent ?? '') : [...node.childNodes].map((child) => (isElement(child) && nameOf(child) === 'rp' ? '' : textOf(child))).join('');
