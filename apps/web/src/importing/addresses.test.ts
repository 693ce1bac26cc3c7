import { describe, expect, it } from 'vitest';
import { addressIn, sharedWith } from './addresses.ts';

describe('an address that is typed', () => {
  it.each([
    ['https://gazette.example/a', 'https://gazette.example/a'],
    [' gazette.example/a ', 'https://gazette.example/a'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['gazette', null],
    ['', null],
    ['Il pleut. Il neige.', null],
    ['ftp://gazette.example', null],
    ['javascript:alert(1)', null],
  ])('%s', (typed, address) => expect(addressIn(typed)).toBe(address));
});

describe('what another program shares', () => {
  it.each<[string, Parameters<typeof sharedWith>[0], ReturnType<typeof sharedWith>]>([
    ['a page', { url: 'https://gazette.example/a', title: 'La péniche' }, { kind: 'address', url: 'https://gazette.example/a' }],
    ['a page in its text', { text: 'La péniche https://gazette.example/a' }, { kind: 'address', url: 'https://gazette.example/a' }],
    ['a text', { text: 'Il pleut.', title: 'Temps' }, { kind: undefined, text: 'Il pleut.', title: 'Temps' }],
    ['nothing', { title: 'Temps' }, null],
  ])('%s', (_, shared, taken) => expect(sharedWith(shared)).toEqual(taken));
});
