import { blockWriter } from './block-writer.ts';
import type { DocumentBlock, DocumentPicture } from './document.ts';
import { childrenOf, type Element, isElement, isText, type Node, nameOf } from './dom.ts';
import { isPassedOver, isPrinted, isWebNote } from './passed-over.ts';
import { type FindPicture, pictureOf, signOf } from './picture-elements.ts';
import { rubyOf } from './ruby.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements whose text is not read: code, drawings, forms, readings that stand over nothing. */
const UNREAD = names(
  'head title script style noscript template svg iframe object embed audio video canvas map select button input textarea datalist rt rp rtc',
);
/** Elements that stand for themselves, apart from the line they are written in. */
const APART = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p section summary table tbody td tfoot th thead tr ul',
);
const CAPTION = /(?:^|[\s_-])(?:(?:thumb)?caption|legend|légende|credit|bildunterschrift|didascalia)(?:$|[\s_-])/i;
type Shape = Pick<DocumentBlock, 'kind' | 'level'>;
export interface Reading {
  blocks: DocumentBlock[];
  /** For each of the ids asked for that was found: the number of the block it stands at. */
  places: Map<string, number>;
  /** Pictures of a page without a word. */
  loose: readonly DocumentPicture[];
}
interface Looking {
  /** Ids of elements to look out for. */
  wanted?: ReadonlySet<string>;
  /** Pictures are passed over without it. */
  find?: FindPicture;
  /** Whether numbers that lead to notes, and those of printed pages, are left out by their looks: pages of the web have too many others. */
  isBook?: boolean;
}

/** Turns a tree into blocks of text: headings, items and paragraphs apart, notes left out, pictures at their blocks. */
export function readBlocks(root: Node, { wanted = new Set(), find = () => null, isBook = false }: Looking = {}): Reading {
  const writer = blockWriter();
  /** Inside of what stands below a picture: nothing in it is a heading. */
  let isCaption = false;
  const places = new Map<string, number>();
  let shape: Shape = { kind: 'paragraph' };

  const apart = (inner: Shape, read: () => void) => {
    const outer = shape;
    writer.end(shape);
    shape = inner;
    read();
    writer.end(shape);
    shape = outer;
  };
  const place = (element: Element) => {
    const id = element.getAttribute('id') ?? element.getAttribute('name');
    if (id !== null && wanted.has(id) && !places.has(id)) places.set(id, writer.blocks.length);
  };
  const look = (element: Element) => {
    const sign = signOf(element);
    const picture = sign === null ? pictureOf(element, find) : null;
    if (sign !== null) writer.text(sign);
    else if (picture) writer.picture(picture);
  };
  const visit = (element: Element): void => {
    const name = nameOf(element);
    if (!APART.has(name)) place(element);
    if (isPassedOver(element, name) || (isBook ? isPrinted(element, name) : isWebNote(element, name))) return;
    if (name === 'img' || name === 'svg') look(element);
    if (UNREAD.has(name)) return;
    if (name === 'br') writer.endLine();
    else if (name === 'ruby') for (const { base, reading } of rubyOf(element)) writer.ruby(reading, () => base.forEach(read));
    else if (name === 'math') writer.text(element.getAttribute('alttext') ?? element.textContent ?? '');
    else if (name === 'pre')
      apart(shape, () => {
        for (const line of (element.textContent ?? '').split('\n')) {
          writer.text(line);
          writer.endLine();
        }
      });
    else if (APART.has(name))
      apart(shapeOf(name, shape), () => {
        const outer = isCaption;
        isCaption ||= name === 'figcaption' || CAPTION.test(element.getAttribute('class') ?? '');
        if (isCaption) shape = { kind: 'paragraph' };
        place(element);
        visitAll(element);
        isCaption = outer;
      });
    else visitAll(name === 'switch' ? (childrenOf(element).find((child) => nameOf(child) === 'default') ?? element) : element);
  };
  const read = (node: Node): void => {
    if (isText(node)) writer.text(node.textContent ?? '');
    else if (isElement(node)) visit(node);
  };
  const visitAll = (node: Node): void => {
    for (const child of node.childNodes) read(child);
  };

  visitAll(root);
  writer.end(shape);
  return { blocks: writer.blocks, places, loose: writer.loose };
}

function shapeOf(name: string, outer: Shape): Shape {
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
  if (name === 'li') return { kind: 'item' };
  return name === 'td' || name === 'th' ? { kind: 'paragraph' } : outer;
}
