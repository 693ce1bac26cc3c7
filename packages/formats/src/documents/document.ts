import type { BlockKind, RubySpan } from '@glossa/core/text';

/** A block that has no id yet: ids are given where it is kept. */
export interface DocumentBlock {
  kind: BlockKind;
  /** 1–6, headings only. */
  level?: number;
  text: string;
  /** Readings that the document gives, in order, none overlapping. */
  ruby?: RubySpan[];
  /** Pictures that stand beside it, in order. */
  pictures?: DocumentPicture[];
  /** When it is spoken, in milliseconds; blocks of subtitles only. */
  startMs?: number;
  endMs?: number;
}

/** A picture that stands in a text: behind its block, or before it. What it is only its bytes tell. */
export interface DocumentPicture {
  /** What is seen on it; empty where nobody says. */
  alt: string;
  before?: true;
  /** An address of the web, or what it is called in the document. */
  source: string;
  /** Brings it from the document; null where it cannot be had. None where it lies on the web. */
  read?: () => Uint8Array | null;
}

export interface Chapter {
  /** As in the table of contents; empty where the document does not say. */
  title: string;
  blocks: DocumentBlock[];
}

/** One subtitle as it was shown. */
export interface Cue {
  /** Milliseconds. */
  startMs: number;
  endMs: number;
  text: string;
}

/** Something the file should hold but does not; the rest could be read. */
export interface DocumentWarning {
  code: 'part-missing' | 'page-unreadable';
  /** The part's name, or the page's number. */
  what: string;
}

/** What any file of the world turns into. Text is well-formed and plain: no markup survives. */
export interface Document {
  /** Empty where the document does not say. */
  title: string;
  authors: string[];
  /** A language code; null where neither the file nor its text tells. */
  lang: string | null;
  siteName?: string;
  /** When it was published, epoch milliseconds. */
  publishedAt?: number;
  /** The address of the leading picture, and what is seen on it. */
  image?: string;
  imageAlt?: string;
  cover?: { bytes: Uint8Array };
  /** In reading order, none empty. */
  chapters: Chapter[];
  /** Subtitles only. */
  cues?: Cue[];
  /** Lines of a page that were taken out of its text; of one chapter only. */
  dropped?: DroppedLine[];
  warnings: DocumentWarning[];
}

export interface DroppedLine {
  text: string;
  /** It says who wrote the text, and when. */
  reason: 'byline';
  /** The number of the block before which it stood. */
  before: number;
}

/** Where a file was found: the type and encoding that its server told, and its address, which makes those in it whole. */
export interface FoundAt {
  mediaType?: string | undefined;
  charset?: string | undefined;
  url?: string | undefined;
}
