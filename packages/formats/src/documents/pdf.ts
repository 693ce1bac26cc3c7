import { getDocumentProxy } from 'unpdf';
import type { Chapter, Document, DocumentWarning } from './document.ts';
import { DamagedDocumentError, EmptyDocumentError, EncryptedDocumentError, ScannedDocumentError, TooLargeDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { linesOfPage, type PageLines } from './pdf-lines.ts';
import { type PlacedBlock, paragraphsOf } from './pdf-paragraphs.ts';
import type { Piece } from './pdf-piece.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const MOST_PAGES = 5000;
const PAINT_PICTURE = [83, 85, 86];

/** Reads a PDF by where its letters stand. Throws DamagedDocumentError, EmptyDocumentError, EncryptedDocumentError, ScannedDocumentError, TooLargeDocumentError. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const pdf = await open(bytes);
  try {
    return await read(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // It takes the bytes away from whoever holds them, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new EncryptedDocumentError();
    throw new DamagedDocumentError('it is no PDF that can be opened', error);
  }
}

async function read(pdf: Pdf): Promise<Document> {
  if (pdf.numPages > MOST_PAGES) throw new TooLargeDocumentError(`more than ${MOST_PAGES} pages`);
  const warnings: DocumentWarning[] = [];
  const pages: PageLines[] = [];
  let pictures = false;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const lines = await linesOn(page, number);
      pages.push(lines);
      if (lines.lines.length === 0 && !pictures && number <= 20) pictures = await hasPictures(page);
      page.cleanup();
    } catch {
      warnings.push({ code: 'page-unreadable', what: String(number) });
    }
  }
  const blocks = paragraphsOf(withoutFurniture(pages).flat()).filter(({ text }) => text !== '');
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) {
    if (pictures) throw new ScannedDocumentError();
    throw pages.length === 0 ? new DamagedDocumentError('none of its pages can be read') : new EmptyDocumentError();
  }
  const info = await infoOf(pdf);
  return {
    title: info.title || (blocks.find(({ kind }) => kind === 'heading')?.text ?? ''),
    authors: info.author === '' ? [] : [info.author],
    lang: languageOf(blocks.map(({ text }) => text).join('\n'), info.lang),
    chapters: chaptersOf(blocks, await outlineOf(pdf)),
    warnings,
  };
}

async function linesOn(page: Page, number: number): Promise<PageLines> {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? [pieceOf(item)] : []));
  const turned = pieces.filter((piece) => piece.angle === mostly(pieces.map(({ angle }) => angle)));
  const lines = linesOfPage(turned, number);
  const [left = 0, low = 0, right = 0, high = 0] = page.view;
  const ends = turned[0]?.angle === 0 ? [low, high] : turned[0]?.angle === 90 ? [-right, -left] : turned[0]?.angle === -90 ? [left, right] : [-high, -low];
  return { lines, bottom: ends[0] as number, top: ends[1] as number };
}

/** A piece turned so that it runs from left to right; `angle` says how it lay, in quarters of a turn. */
function pieceOf({ str, transform, width }: { str: string; transform: number[]; width: number }): Piece & { angle: number } {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const length = Math.hypot(a, b) || 1;
  const [cos, sin] = [a / length, b / length];
  return {
    text: str,
    x: x * cos + y * sin,
    y: y * cos - x * sin,
    width,
    size: Math.hypot(c, d) || length,
    angle: Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90,
  };
}

function mostly(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const hasPictures = async (page: Page): Promise<boolean> => (await page.getOperatorList()).fnArray.some((operation) => PAINT_PICTURE.includes(operation));

/** What the file says of itself; names of files and programs are no titles. */
async function infoOf(pdf: Pdf): Promise<{ title: string; author: string; lang: string | null }> {
  try {
    const info = (await pdf.getMetadata()).info as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === 'string' ? oneLine(value) : '');
    const title = text(info.Title).replace(/^Microsoft (?:Office )?(?:Word|PowerPoint) - /i, '');
    return {
      title: /^(?:untitled|about:blank|document\d*|.*\.[a-z]{2,5})$/i.test(title) ? '' : title,
      author: text(info.Author),
      lang: typeof info.Language === 'string' ? info.Language : null,
    };
  } catch {
    return { title: '', author: '', lang: null };
  }
}

interface Place {
  title: string;
  page: number;
  y: number;
}

/** The outermost lines of the outline, each with its place. */
async function outlineOf(pdf: Pdf): Promise<Place[]> {
  try {
    const places: Place[] = [];
    for (const { title, dest } of (await pdf.getOutline()) ?? []) {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      if (!target) continue;
      const page = (await pdf.getPageIndex(target[0])) + 1;
      places.push({ title: oneLine(title), page, y: typeof target[3] === 'number' ? target[3] : Number.POSITIVE_INFINITY });
    }
    return places.filter(({ title }) => title !== '').sort((a, b) => a.page - b.page || b.y - a.y);
  } catch {
    return [];
  }
}

/** Cuts the text where the outline leads. A place that leads into nothing makes no chapter. */
function chaptersOf(blocks: readonly PlacedBlock[], outline: readonly Place[]): Chapter[] {
  const chapters: Chapter[] = [{ title: '', blocks: [] }];
  let reached = 0;
  for (const { page, y, ...block } of blocks) {
    for (let next = outline[reached]; next && (page > next.page || (page === next.page && y <= next.y + 2)); next = outline[++reached]) {
      chapters.push({ title: next.title, blocks: [] });
    }
    chapters.at(-1)?.blocks.push(block);
  }
  const full = chapters.filter((chapter) => chapter.blocks.length > 0);
  return full.length > 0 ? full : chapters;
}
