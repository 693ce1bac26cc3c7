import { describe, expect, it } from 'vitest';
import { choiceOf, withKey } from '../reading/choose-key.ts';
import { actionFor, type Focus, keyActs, keyShown, keysOf, type Stroke, usual } from './keys.ts';

/** As browsers give it: an event has no members of its own. */
const stroke = (key: string, more: Partial<Stroke> = {}): Stroke =>
  Object.create({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

const plain = keysOf({});

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
  ['a Ukrainian keyboard', stroke('і', { code: 'KeyS' }), 'text', 'ltr', 'speak'],
  ['an Arabic keyboard', stroke('ن', { code: 'KeyK' }), 'text', 'rtl', 'known'],
  ['a Greek letter without a place', stroke('λ'), 'text', 'ltr', null],
  ['a Dvorak keyboard counts by what it types', stroke('k', { code: 'KeyV' }), 'text', 'ltr', 'known'],
  ['and not by the place of its marks', stroke("'", { code: 'KeyQ' }), 'text', 'ltr', null],
  ['a Latin letter with a mark is a letter of its own, wherever it lies', stroke('é', { code: 'KeyK' }), 'text', 'ltr', null],
  ['a French keyboard types figures with shift', stroke('1', { code: 'Digit1', shiftKey: true }), 'text', 'ltr', 'status1'],
  ['and counts without it too', stroke('&', { code: 'Digit1' }), 'text', 'ltr', 'status1'],
  ['Arabic figures', stroke('٣', { code: 'Digit3' }), 'text', 'rtl', 'status3'],
  ['a mark above a figure is none', stroke('!', { code: 'Digit1', shiftKey: true }), 'text', 'ltr', null],
  ['the Arabic question mark', stroke('؟', { code: 'Slash', shiftKey: true }), 'text', 'rtl', 'help'],
  ['a letter that waits for its mark', stroke('Dead', { code: 'KeyK' }), 'text', 'ltr', null],
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
  ['and the system too', stroke('k', { metaKey: true }), 'text', 'ltr', null],
  ['but Ctrl+Z undoes, as everywhere', stroke('z', { ctrlKey: true }), 'text', 'ltr', 'undo'],
  ['also on a button', stroke('z', { ctrlKey: true }), 'control', 'ltr', 'undo'],
  ['and by its place', stroke('я', { code: 'KeyZ', ctrlKey: true }), 'text', 'ltr', 'undo'],
  ['and ⌘Z', stroke('z', { metaKey: true }), 'text', 'ltr', 'undo'],
  ['in a field it is the field’s', stroke('z', { ctrlKey: true }), 'field', 'ltr', null],
  ['with Shift it would do it again', stroke('Z', { ctrlKey: true, shiftKey: true }), 'text', 'ltr', null],
  ['and no more keys', stroke('z', { ctrlKey: true, altKey: true }), 'text', 'ltr', null],
])('%s', (_, given, focus, dir, action) => {
  expect(actionFor(plain, given, focus, dir)).toBe(action);
});

it('binds no key twice', () => {
  expect(new Set(Object.values(usual)).size).toBe(keyActs.length);
});

describe('chosen keys', () => {
  it('take the place of the usual ones', () => {
    const keys = keysOf({ keys: { known: 'J' } });
    expect(actionFor(keys, stroke('j'), 'text', 'ltr')).toBe('known');
    expect(actionFor(keys, stroke('k'), 'text', 'ltr')).toBeNull();
  });
  it.each<[string, Parameters<typeof keysOf>[0], Partial<ReturnType<typeof keysOf>>]>([
    ['a usual key that another act has now is not shared', { keys: { known: 'X' } }, { known: 'X', ignored: null }],
    ['swapped keys', { keys: { known: 'X', ignored: 'K' } }, { known: 'X', ignored: 'K' }],
    ['two rows with one key: the first has it, the second its usual one', { keys: { known: 'J', ignored: 'J' } }, { known: 'J', ignored: 'X' }],
    ['a row without a key', { keys: { known: '' } }, { known: 'K' }],
    ['a row of an act that is no more', { keys: { fly: 'K' } as never }, { known: 'K' }],
    ['an answer from before there were any', {}, { known: 'K' }],
    ['no signs as keys', { letterKeys: false }, { known: null, status1: null, help: null, extend: 'Shift+Forward', open: 'Enter', nextPage: 'Space' }],
    ['nor with Shift', { keys: { known: 'Shift+K' }, letterKeys: false }, { known: null }],
  ])('%s', (_, given, expected) => {
    expect(keysOf(given)).toMatchObject(expected);
  });

  it.each<[string, Stroke, ReturnType<typeof choiceOf>]>([
    ['a free letter', stroke('j'), { kind: 'key', key: 'J' }],
    ['its own key', stroke('k'), { kind: 'key', key: 'K' }],
    ['the key of another act', stroke('x'), { kind: 'conflict', key: 'X', other: 'ignored' }],
    ['with shift', stroke('X', { shiftKey: true }), { kind: 'key', key: 'Shift+X' }],
    ['a letter of another script, by its place', stroke('о', { code: 'KeyJ' }), { kind: 'key', key: 'J' }],
    ['a letter that only some keyboards have', stroke('ö', { code: 'Semicolon' }), { kind: 'key', key: 'Ö' }],
    ['one without a large form of one letter', stroke('ß', { code: 'Minus' }), { kind: 'key', key: 'ß' }],
    ['a mark', stroke('+', { code: 'BracketRight' }), { kind: 'key', key: '+' }],
    ['an arrow', stroke('ArrowLeft', { shiftKey: true }), { kind: 'conflict', key: 'Shift+Back', other: 'shrink' }],
    ['Escape', stroke('Escape'), { kind: 'given up' }],
    ['Shift alone', stroke('Shift', { shiftKey: true }), { kind: 'nothing' }],
    ['Tab', stroke('Tab'), { kind: 'refused' }],
    ['a function key', stroke('F5'), { kind: 'refused' }],
    ['what scrolls for everybody', stroke('PageDown'), { kind: 'refused' }],
    ['the key of screen readers', stroke('Insert'), { kind: 'refused' }],
    ['what undoes for everybody', stroke('z', { ctrlKey: true }), { kind: 'refused' }],
    ['the browser’s own', stroke('j', { ctrlKey: true }), { kind: 'refused' }],
    ['a letter that waits for its mark', stroke('Dead'), { kind: 'refused' }],
    ['an input method at work', stroke('Process', { code: 'KeyK' }), { kind: 'refused' }],
  ])('a stroke for “known”: %s', (_, given, expected) => {
    expect(choiceOf({}, 'known', given, 'ltr')).toEqual(expected);
  });

  it('are stored only where they are not the usual ones', () => {
    expect(withKey({}, 'known', 'J')).toEqual({ known: 'J' });
    expect(withKey({ known: 'J' }, 'known', 'K')).toEqual({});
  });
  it('are swapped, and swapped back', () => {
    const swapped = withKey({}, 'known', 'X');
    expect(swapped).toEqual({ known: 'X', ignored: 'K' });
    expect(withKey(swapped, 'known', 'K')).toEqual({});
  });
  it('leave every act a key, whatever is chosen one after another', () => {
    const strokes = keyActs.map((act, at) => [act, usual[keyActs[(at * 7 + 3) % keyActs.length] as 'known']] as const);
    const chosen = strokes.reduce<Parameters<typeof withKey>[0]>((before, [act, key]) => withKey(before, act, key), {});
    expect(Object.values(keysOf({ keys: chosen })).filter((key) => key === null)).toEqual([]);
  });
});

it('shows keys as they are on the keyboard', () => {
  expect(keyShown('Shift+Forward', 'ltr')).toBe('⇧ →');
  expect(keyShown('Shift+Forward', 'rtl')).toBe('⇧ ←');
  expect(keyShown('K', 'ltr')).toBe('K');
  expect(keyShown('+', 'ltr')).toBe('+');
});
