import type { ReadingKind, Ruby } from '@glossa/core/readings';
import type { BlockKind, BlockPicture, TranslationSource } from '@glossa/core/text';

/** Says what the page itself has to say, in the visitor's language. The keys are those of the message catalogues. */
export type PublicSay = (
  key: `publishing.${string}` | 'library.quickImports' | 'common.appName' | 'common.pageTitle',
  values?: Record<string, string | number>,
) => string;

/** For whom a page is drawn, and where it stands. */
export interface Visit {
  /** The interface language, as in the address. */
  locale: string;
  /** Languages that the visitor's browser asks for beside the page's own, in no order. */
  reads: readonly string[];
  dir: 'ltr' | 'rtl';
  say: PublicSay;
  /** `https://books.example`, without a slash at its end. */
  origin: string;
  /** Interface languages to choose from, each by its own name. */
  locales: readonly { locale: string; name: string }[];
  /** Whether somebody new can come in. */
  signUp: boolean;
  /** What the visitor answered to whether a cookie may remember their language; null before they have. */
  mayRemember: boolean | null;
}

export interface PublicTranslation {
  lang: string;
  text: string;
  source: TranslationSource;
  /** For `engine`: its name, its version as far as it tells one, and the languages it went through on the way. */
  engine: { name: string; version: string; via: readonly string[] } | null;
}
interface PublicText {
  text: string;
  /** The same in pieces with their readings, where these are shown. */
  ruby?: readonly Ruby[];
}
export interface PublicSentence extends PublicText {
  /** The best source first. `text` is without the white space around it. */
  translations: readonly PublicTranslation[];
}
export interface PublicBlock extends PublicText {
  kind: BlockKind;
  level?: number;
  pictures?: readonly BlockPicture[];
  sentences: readonly PublicSentence[];
}
export interface PublicLesson {
  /** The one in its address. */
  id: string;
  lang: string;
  title: string;
  author: string | null;
  sourceUrl: string | null;
  siteName: string | null;
  /** When it was published where it comes from, epoch milliseconds. */
  publishedAt: number | null;
  /** What is seen on its picture, which is served at `publicPicturePath`; null where it has none. */
  picture: { alt: string } | null;
  /** `id` where the course is public itself; no `title` where nobody gave it a name. */
  course: { id: string | null; title: string | null; lang: string };
  words: number;
  /** How many of them are different. */
  distinctWords: number;
  /** Counted from 1. */
  part: number;
  parts: number;
  /** Whether search engines may have it. */
  listed: boolean;
  /** In which signs its words can be read, and which of them stand above the text. */
  readings: { kinds: readonly ReadingKind[]; shown: ReadingKind | null };
  blocks: readonly PublicBlock[];
}
export interface PublicListed {
  id: string;
  lang: string;
  title: string;
  words: number;
}
export interface PublicCourse {
  id: string;
  lang: string;
  /** Null where nobody gave it a name. */
  title: string | null;
  listed: boolean;
  /** Lessons in all its parts. */
  count: number;
  /** Counted from 1. */
  part: number;
  parts: number;
  /** Of this part. */
  lessons: readonly PublicListed[];
}
