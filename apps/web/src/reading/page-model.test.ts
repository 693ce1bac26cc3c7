import type { Page, TermState } from '@glossa/contract';
import { analyzeBlocks, blocksFromText, packPage } from '@glossa/core/text';
import { expect, it } from 'vitest';
import { at, extend, nextNew, selectionOf, step } from './cursor.ts';
import { createPageModel, type TermsChange } from './page-model.ts';
import type { Selection } from './selection.ts';

const text = 'Il va de soi que la lune dort. La lune, elle, va de 9 à 10.';

function pageOf(known: Record<string, string> = {}, phrases: Page['phrases'] = []): Page {
  let made = 0;
  const blocks = analyzeBlocks(
    blocksFromText(text, () => `b${made++}`),
    'fr',
  );
  const packed = packPage(blocks);
  return {
    lessonId: '0',
    number: 0,
    pages: 1,
    revision: 1,
    current: true,
    text: packed,
    statuses: packed.words.map((word) => known[word] ?? 'n').join(''),
    meanings: {},
    lemmas: {},
    phrases,
    vocabularyRevision: 1,
  };
}
const phrase = { words: ['va', 'de', 'soi'], text: 'va de soi', status: '1' as const, meanings: [] };
const indexOf = (model: ReturnType<typeof createPageModel>, key: string) => model.words.findIndex((word) => word.key === key);

it('counts what is known of the running words that are not ignored', () => {
  const model = createPageModel(pageOf({ il: 'k', lune: '4', la: '2', elle: 'i' }));
  const running = model.words.length - 1;
  expect(model.numbers().share).toBe(3 / running);
  expect(model.numbers().newKeys).toEqual(['va', 'de', 'soi', 'que', 'dort', 'à']);
});

it('counts a page without words as known', () => {
  const page = pageOf();
  expect(createPageModel({ ...page, text: { words: [], blocks: [] }, statuses: '' }).numbers()).toEqual({ words: 0, share: 1, newKeys: [] });
});

it('tells which words changed, and nothing where nothing did', () => {
  const model = createPageModel(pageOf());
  const changes: TermsChange[] = [];
  model.subscribe((change) => changes.push(change));
  const state = (word: string, status: TermState['status']): TermState => ({ words: [word], text: word, status, meanings: [] });
  model.put([state('lune', '2'), state('soleil', '2'), state('il', 'new')]);
  model.put([state('lune', '2')]);
  expect(changes).toEqual([{ words: ['lune'], phrases: [] }]);
  expect(model.version()).toBe(1);
  expect(model.look.statusOf('lune')).toBe('2');
});

it('finds the phrases a word stands in, and loses one that is let go', () => {
  const model = createPageModel(pageOf({}, [phrase]));
  const va = indexOf(model, 'va');
  expect(model.phrasesAt(va + 1)).toEqual([{ from: va, to: va + 2 }]);
  expect(model.text({ from: va, to: va + 2 })).toBe('va de soi');
  expect(model.phrasesAt(indexOf(model, 'lune'))).toEqual([]);
  model.put([{ ...phrase, status: 'new' }]);
  expect(model.phrasesAt(va + 1)).toEqual([]);
});

it('finds phrases with gaps by their words alone, and those that cross them', () => {
  const gapped = { ...phrase, words: ['il', '…', 'soi', '…', 'dort'], text: 'Il … soi … dort' };
  const model = createPageModel(pageOf({}, [gapped, { ...phrase, words: ['de', 'soi'] }]));
  const selection = { from: 0, to: 6, without: [1, 2, 4, 5] };
  expect(model.phrasesAt(0)).toEqual([{ from: 0, to: 7, without: [1, 2, 4, 5, 6] }]);
  expect(model.phrasesAt(3)).toEqual([
    { from: 0, to: 7, without: [1, 2, 4, 5, 6] },
    { from: 2, to: 3 },
  ]);
  expect(model.phrasesAt(1)).toEqual([]);
  expect(model.text(selection)).toBe('Il … soi … lune');
  expect(model.term({ from: 0, to: 7, without: [1, 2, 4, 5, 6] })).toEqual(gapped);
});

it.each<[string, Selection, number, Selection | null]>([
  ['takes the next word in', { from: 0, to: 0 }, 1, { from: 0, to: 1 }],
  ['leaves a gap to one farther on', { from: 0, to: 1 }, 4, { from: 0, to: 4, without: [2, 3] }],
  ['goes backwards too', { from: 4, to: 4 }, 1, { from: 1, to: 4, without: [2, 3] }],
  ['fills a gap', { from: 0, to: 2, without: [1] }, 1, { from: 0, to: 2 }],
  ['takes a word out', { from: 0, to: 2 }, 1, { from: 0, to: 2, without: [1] }],
  ['and the last one', { from: 0, to: 2, without: [1] }, 2, { from: 0, to: 0 }],
  ['not the only one', { from: 3, to: 3 }, 3, null],
  ['not over the end of a sentence', { from: 7, to: 7 }, 8, null],
  ['not a third gap', { from: 0, to: 4, without: [1, 3] }, 6, null],
])('a phrase %s', (_, selection, word, expected) => expect(createPageModel(pageOf()).toggle(selection, word)).toEqual(expected));

it('leaves a gap where a mark stands between two words', () => {
  const model = createPageModel(pageOf());
  const lune = model.words.findLastIndex(({ key }) => key === 'lune');
  expect(model.term(model.toggle({ from: lune, to: lune }, lune + 1) as Selection).words).toEqual(['lune', '…', 'elle']);
});

it('knows a selection that is not kept yet', () => {
  const model = createPageModel(pageOf());
  const la = indexOf(model, 'la');
  expect(model.term({ from: la, to: la + 1 })).toEqual({ words: ['la', 'lune'], text: 'la lune', status: 'new', meanings: [] });
});

it('reaches as far as a phrase can: not over marks, numbers or the end of a sentence', () => {
  const model = createPageModel(pageOf());
  const [il, dort, last] = [0, indexOf(model, 'dort'), model.words.length - 1];
  expect(model.reach(il, dort + 3)).toEqual({ from: il, to: dort });
  expect(model.reach(dort + 1, last)).toEqual({ from: dort + 1, to: dort + 2 });
  expect(model.reach(dort, il)).toEqual({ from: il, to: dort });
  expect(model.reach(dort + 1, dort)).toEqual({ from: dort + 1, to: dort + 1 });
});

it('begins with what is still on its way to the server', () => {
  const pending = new Map([['lune', { words: ['lune'], text: 'lune', status: 'known' as const, meanings: [] }]]);
  expect(createPageModel(pageOf(), pending).look.statusOf('lune')).toBe('known');
});

it('catches up with a newer answer, phrases that are gone included', () => {
  const model = createPageModel(pageOf({ lune: '1' }, [phrase]));
  model.catchUp(createPageModel(pageOf({ lune: '3' })).states());
  expect(model.look.statusOf('lune')).toBe('3');
  expect(model.phrasesAt(indexOf(model, 'soi'))).toEqual([]);
});

it('moves the cursor by words, by phrases and by new words', () => {
  const model = createPageModel(pageOf({ il: 'k', va: 'k', de: 'k', soi: 'k', que: 'k', la: 'k', lune: 'k', elle: 'k', à: 'k' }));
  const last = model.words.length - 1;
  expect(step(model, at(0), -1)).toEqual(at(0));
  expect(step(model, at(last), 1)).toEqual(at(last));
  expect(nextNew(model, at(0))).toEqual(at(indexOf(model, 'dort')));
  expect(nextNew(model, at(last))).toEqual(at(indexOf(model, 'dort')));
  const two = extend(model, extend(model, at(1), 1), 1);
  expect(selectionOf(two)).toEqual({ from: 1, to: 3 });
  expect(selectionOf(extend(model, two, -1))).toEqual({ from: 1, to: 2 });
  expect(selectionOf(extend(model, at(1), -1))).toEqual({ from: 0, to: 1 });
});

it('stays where it is when no word is new', () => {
  const model = createPageModel(pageOf(Object.fromEntries(pageOf().text.words.map((word) => [word, 'k']))));
  expect(nextNew(model, at(2))).toEqual(at(2));
});
