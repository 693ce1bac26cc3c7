import { ApiError, UnreachableError } from '@glossa/contract';
import { directionOf, isMessageKey, localeFor, problemValues, type Say, sayIn } from '@glossa/messages';
import { browser } from 'wxt/browser';
import { ImportError } from './server.ts';

const locale = localeFor(browser.i18n.getUILanguage());

/** Messages in the browser’s language; the page it is called in is marked so. */
export async function sayHere(): Promise<Say> {
  if (typeof document !== 'undefined') Object.assign(document.documentElement, { lang: locale, dir: directionOf(locale) });
  return sayIn(locale);
}

/** A language or a number of words as people here write it. */
export const langName = (code: string): string => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;

/** What went wrong, for a person. */
export function problemText(say: Say, error: unknown): string {
  const told = error instanceof ApiError || error instanceof ImportError ? error.problem : null;
  const key = `problems.${told?.code}.detail`;
  if (told && isMessageKey(key)) return say(key, problemValues(locale, told.code, told.params ?? {}));
  if (error instanceof UnreachableError) return say('extension.unreachable');
  // A fault of ours: whoever reports it can look here.
  console.error(error);
  return say('extension.fault');
}
