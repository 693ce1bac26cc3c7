import { type Archive, openArchive } from './archive.ts';
import { all, attribute, first, type Node, parseXml } from './dom.ts';
import { DamagedDocumentError, EncryptedDocumentError } from './errors.ts';
import { oneLine } from './lines.ts';
import { decodeXml } from './text.ts';

interface Item {
  /** In the archive. */
  path: string;
  mediaType: string;
  properties: string;
  fallback: string | null;
}

export interface EpubPackage {
  title: string;
  authors: string[];
  lang: string | null;
  /** The pages in reading order; `linear` false for those that are only led to. */
  spine: { path: string; linear: boolean }[];
  /** Where the table of contents is. */
  nav: string | null;
  ncx: string | null;
  cover: string | null;
  file(path: string): Uint8Array | undefined;
}

const PICTURES = /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|mp[34]|m4[abv]|ogg|wav|ttf|otf|woff2?|css|js)$/i;
/** Fonts are often scrambled in books that are free to read. */
const FONT_SCRAMBLING = /(?:idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

/** Reads what an EPUB says of itself. Throws DamagedDocumentError, EncryptedDocumentError, TooLargeDocumentError. */
export function openEpub(bytes: Uint8Array): EpubPackage {
  const archive = openArchive(bytes);
  const files = archive.read((name) => !PICTURES.test(name));
  const xml = (path: string): Node | null => {
    const file = files.get(path);
    return file ? parseXml(decodeXml(file)) : null;
  };
  const rights = xml('META-INF/encryption.xml');
  if (rights && isLocked(rights)) throw new EncryptedDocumentError();
  const path = packagePath(xml('META-INF/container.xml'), archive);
  const opf = path === null ? null : xml(path);
  if (path === null || opf === null || !first(opf, 'spine')) throw new DamagedDocumentError('it says nowhere what belongs to the book');
  const items = itemsOf(opf, path, new Set(archive.names));
  return {
    ...metadataOf(opf),
    spine: spineOf(opf, items),
    nav: [...items.values()].find(({ properties }) => /\bnav\b/.test(properties))?.path ?? null,
    ncx:
      items.get(first(opf, 'spine')?.getAttribute('toc') ?? '')?.path ??
      [...items.values()].find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')?.path ??
      null,
    cover: coverOf(opf, items),
    file: (name) => files.get(name) ?? archive.read((other) => other === name).get(name),
  };
}

const isLocked = (encryption: Node): boolean =>
  [...all(encryption, 'encrypteddata')].some((data) => {
    const method = first(data, 'encryptionmethod');
    return !FONT_SCRAMBLING.test(method?.getAttribute('Algorithm') ?? '');
  });

function packagePath(container: Node | null, archive: Archive): string | null {
  const named = container === null ? [] : [...all(container, 'rootfile')].map((file) => file.getAttribute('full-path') ?? '');
  return named.find((name) => archive.names.includes(name)) ?? archive.names.find((name) => /\.opf$/i.test(name)) ?? null;
}

function itemsOf(opf: Node, base: string, names: ReadonlySet<string>): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const item of all(first(opf, 'manifest') ?? opf, 'item')) {
    const path = pathFrom(base, item.getAttribute('href') ?? '', names);
    items.set(item.getAttribute('id') ?? path, {
      path,
      mediaType: item.getAttribute('media-type') ?? '',
      properties: item.getAttribute('properties') ?? '',
      fallback: item.getAttribute('fallback'),
    });
  }
  return items;
}

/** The path an address leads to, without its fragment. Names in archives are written with `%20` or with the space itself. */
export function pathFrom(base: string, href: string, names?: ReadonlySet<string>): string {
  const [address = ''] = href.split('#');
  const parts = address.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of address.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = address === '' ? base : parts.join('/');
  return names?.has(path) ? path : unescaped(path);
}

export function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function metadataOf(opf: Node): Pick<EpubPackage, 'title' | 'authors' | 'lang'> {
  const metadata = first(opf, 'metadata') ?? opf;
  const texts = (name: string) =>
    [...all(metadata, name)].map((element) => ({ element, text: oneLine(element.textContent ?? '') })).filter(({ text }) => text !== '');
  const roles = new Map(
    [...all(metadata, 'meta')]
      .filter((meta) => meta.getAttribute('property') === 'role')
      .map((meta) => [meta.getAttribute('refines'), oneLine(meta.textContent ?? '')]),
  );
  const creators = texts('creator').map(({ element, text }) => ({
    text,
    role: attribute(element, 'role') ?? roles.get(`#${element.getAttribute('id')}`) ?? 'aut',
  }));
  const writers = creators.filter(({ role }) => role === 'aut');
  return {
    title: texts('title')[0]?.text ?? '',
    authors: (writers.length > 0 ? writers : creators).map(({ text }) => text),
    lang: texts('language')[0]?.text ?? null,
  };
}

function spineOf(opf: Node, items: ReadonlyMap<string, Item>): EpubPackage['spine'] {
  const spine: EpubPackage['spine'] = [];
  for (const reference of all(first(opf, 'spine') ?? opf, 'itemref')) {
    const item = readable(items, reference.getAttribute('idref') ?? '');
    if (item && !spine.some(({ path }) => path === item.path)) spine.push({ path: item.path, linear: reference.getAttribute('linear') !== 'no' });
  }
  return spine;
}

/** An item of the book that is a page, or the page it names to be shown in its stead. */
function readable(items: ReadonlyMap<string, Item>, id: string): Item | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    const item: Item | undefined = items.get(at);
    if (!item) return null;
    if (/html|oeb1|^$/.test(item.mediaType)) return item;
    seen.add(at);
    at = item.fallback;
  }
  return null;
}

function coverOf(opf: Node, items: ReadonlyMap<string, Item>): string | null {
  const named = [...all(opf, 'meta')].find((meta) => meta.getAttribute('name') === 'cover')?.getAttribute('content') ?? '';
  return ([...items.values()].find(({ properties }) => /\bcover-image\b/.test(properties)) ?? items.get(named))?.path ?? null;
}
