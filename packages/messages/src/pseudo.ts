import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  type PluralOrSelectOption,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

/**
 * A message as the pseudo-locale says it: letters with accents, vowels twice (about a third longer), in brackets.
 * Placeholders, tags, choices and the words that choose stay as they are.
 *
 *   Keep {count, plural, one {# word} other {# words}}  →  [Ķééééþ {count, plural, one {# ŵóórđ} other {# ŵóórđš}}]
 */
export const pseudo = (message: string): string => printAST([literal('['), ...parse(message).map(strange), literal(']')]);

const literal = (value: string): MessageFormatElement => ({ type: 0, value });

function strange(element: MessageFormatElement): MessageFormatElement {
  if (isLiteralElement(element)) return literal(strangeText(element.value));
  if (isTagElement(element)) return { ...element, children: element.children.map(strange) };
  if (isPluralElement(element) || isSelectElement(element)) return { ...element, options: strangeOptions(element.options) };
  return element;
}

const strangeOptions = (options: Record<string, PluralOrSelectOption>): Record<string, PluralOrSelectOption> =>
  Object.fromEntries(Object.entries(options).map(([choice, option]) => [choice, { ...option, value: option.value.map(strange) }]));

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁɃÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ'];
const strangeText = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const shown = accented[plain.indexOf(letter)] ?? letter;
    return 'aeiouAEIOU'.includes(letter) ? shown + shown.toLowerCase() : shown;
  });
