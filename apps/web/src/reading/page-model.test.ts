import type { Page, TermState } from '@glossa/contract';
import { analyzeBlocks, blocksFromText, packPage } from '@glossa/core/text';
import { expect, it } from 'vitest';
import { at, extend, nextNew, selectionOf, step } from './cursor.ts';
import { createPageModel, type TermsChange } from './page-model.ts';

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

it('finds the phrase a word stands in, and loses it when it is let go', () => {
  const model = createPageModel(pageOf({}, [phrase]));
  const va = indexOf(model, 'va');
  expect(model.phraseAt(va + 1)).toEqual({ from: va, to: va + 2 });
  expect(model.text({ from: va, to: va + 2 })).toBe('va de soi');
  expect(model.phraseAt(indexOf(model, 'lune'))).toBeNull();
  model.put([{ ...phrase, status: 'new' }]);
  expect(model.phraseAt(va + 1)).toBeNull();
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
  expect(model.phraseAt(indexOf(model, 'soi'))).toBeNull();
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
