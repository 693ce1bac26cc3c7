import type { Page, TermState, VocabularyOutcome } from '@glossa/contract';
import { statuses, statusLetter } from '@glossa/core/study';
import { expect, it } from 'vitest';
import { pageAfter, remembered } from './confirmed.ts';

const term = (text: string, status: TermState['status'], meaning?: string): TermState => ({
  words: text.split(' '),
  text,
  status,
  meanings: meaning ? [{ lang: 'en', text: meaning }] : [],
});
const outcome = (vocabularyRevision: number, lang: string, ...terms: TermState[]) =>
  ({ entry: { lang }, terms, vocabularyRevision }) as unknown as VocabularyOutcome;
const page = {
  text: { words: ['un', 'deux', 'trois'] },
  statuses: 'n2k',
  meanings: { 1: [{ lang: 'en', text: 'two' }] },
  phrases: [term('un deux', '1')],
  vocabularyRevision: 5,
} as unknown as Page;

const shown = (...outcomes: VocabularyOutcome[]) => {
  const { statuses, meanings, phrases } = pageAfter(page, 'fr', outcomes.reduce(remembered, []));
  return [statuses, meanings[1]?.[0]?.text, phrases.map(({ text, status }) => `${text} ${status}`).join()];
};

it.each<[string, VocabularyOutcome[], unknown[]]>([
  ['nothing where nothing changed', [], ['n2k', 'two', 'un deux 1']],
  ['a word saved after it was kept', [outcome(6, 'fr', term('un', '3'))], ['32k', 'two', 'un deux 1']],
  ['the last of several changes', [outcome(6, 'fr', term('un', '3')), outcome(7, 'fr', term('un', 'known'))], ['k2k', 'two', 'un deux 1']],
  ['a meaning', [outcome(6, 'fr', term('deux', '2', 'pair'))], ['n2k', 'pair', 'un deux 1']],
  ['a word let go', [outcome(6, 'fr', term('deux', 'new'))], ['nnk', undefined, 'un deux 1']],
  ['phrases', [outcome(6, 'fr', term('un deux', 'new'), term('deux trois', '2'))], ['n2k', 'two', 'deux trois 2']],
  ['nothing that it had already', [outcome(5, 'fr', term('un', '3'))], ['n2k', 'two', 'un deux 1']],
  ['nothing of another language', [outcome(6, 'en', term('un', '3'))], ['n2k', 'two', 'un deux 1']],
  ['nothing that changed nothing', [{ entry: null, terms: [term('un', '3')], vocabularyRevision: 6, conflicts: [] }], ['n2k', 'two', 'un deux 1']],
])('a kept page takes on %s', (_, outcomes, wanted) => expect(shown(...outcomes)).toEqual(wanted));

it.each(statuses)('writes %s as core does', (status) => {
  expect(pageAfter(page, 'fr', remembered([], outcome(6, 'fr', term('un', status)))).statuses[0]).toBe(statusLetter(status));
});

it('remembers no more than two thousand, the newest', () => {
  const many = Array.from({ length: 2001 }, (_, number) => term(`w${number}`, '1'));
  const kept = remembered([], outcome(6, 'fr', ...many));
  expect([kept.length, kept[0]?.term.text, kept.at(-1)?.term.text]).toEqual([2000, 'w1', 'w2000']);
});
