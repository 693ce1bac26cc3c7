import { expect, it } from 'vitest';
import { actionFor, bindings, type Focus, keyShown, type Stroke } from './keys.ts';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

it.each<[string, Stroke, Focus, 'ltr' | 'rtl', string | null]>([
  ['the right arrow goes on in a text from left to right', stroke('ArrowRight'), 'text', 'ltr', 'nextWord'],
  ['and back in a text from right to left', stroke('ArrowRight'), 'text', 'rtl', 'previousWord'],
  ['the left arrow goes on from right to left', stroke('ArrowLeft'), 'text', 'rtl', 'nextWord'],
  ['shift makes a phrase', stroke('ArrowRight', { shiftKey: true }), 'text', 'ltr', 'extend'],
  ['shift makes a phrase the other way', stroke('ArrowLeft', { shiftKey: true }), 'text', 'rtl', 'extend'],
  ['a letter', stroke('k'), 'text', 'ltr', 'known'],
  ['a letter with caps lock on', stroke('K'), 'text', 'ltr', 'known'],
  ['a letter with shift is another key', stroke('K', { shiftKey: true }), 'text', 'ltr', null],
  ['a Russian keyboard', stroke('л', { code: 'KeyK' }), 'text', 'ltr', 'known'],
  ['a Greek letter without a place', stroke('λ'), 'text', 'ltr', null],
  ['a number', stroke('3'), 'text', 'ltr', 'status3'],
  ['no status 5', stroke('5'), 'text', 'ltr', null],
  ['space turns', stroke(' '), 'text', 'ltr', 'nextPage'],
  ['shift space turns back', stroke(' ', { shiftKey: true }), 'text', 'ltr', 'previousPage'],
  ['space on a button presses it', stroke(' '), 'control', 'ltr', null],
  ['enter on a button presses it', stroke('Enter'), 'control', 'ltr', null],
  ['letters work on a button', stroke('k'), 'control', 'ltr', 'known'],
  ['letters are off in a field', stroke('k'), 'field', 'ltr', null],
  ['arrows are off in a field', stroke('ArrowLeft'), 'field', 'ltr', null],
  ['escape leaves a field', stroke('Escape'), 'field', 'ltr', 'close'],
  ['the question mark, however it is typed', stroke('?', { shiftKey: true }), 'text', 'ltr', 'help'],
  ['the browser keeps its own', stroke('k', { ctrlKey: true }), 'text', 'ltr', null],
  ['and the system too', stroke('z', { metaKey: true }), 'text', 'ltr', null],
])('%s', (_, given, focus, dir, action) => {
  expect(actionFor(given, focus, dir)).toBe(action);
});

it('binds no key twice', () => {
  const keys = bindings.flatMap((binding) => [...binding.keys]);
  expect(new Set(keys).size).toBe(keys.length);
});

it('shows keys as they are on the keyboard', () => {
  expect(keyShown('Shift+Forward', 'ltr')).toBe('⇧ →');
  expect(keyShown('Shift+Forward', 'rtl')).toBe('⇧ ←');
  expect(keyShown('K', 'ltr')).toBe('K');
});
