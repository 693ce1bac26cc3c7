import { useText } from '../i18n/i18n.tsx';
import type { PageModel } from './page-model.ts';
import { isSingle, type Selection, wordsIn } from './selection.ts';

/** How the words of the gloss are read, in each way their language offers. */
export function GlossReading({ model, selection, lang }: { model: PageModel; selection: Selection; lang: string }) {
  const { readings } = model;
  if (!readings) return null;
  const words = wordsIn(selection).flatMap((number) => {
    const [word, place] = [model.words[number], model.sentences[model.words[number]?.sentence ?? 0]];
    return word && place ? [readings.spoken(place.block.text.slice(word.token.start, word.token.end), word.token)] : [];
  });
  const ways = (words[0] ?? []).map((_, way) =>
    words
      .map((spoken) => spoken[way] ?? '')
      .join(' ')
      .trim(),
  );
  return ways.length === 0 ? null : (
    <p className="gloss-reading">
      <bdi lang={lang}>{ways.join(' · ')}</bdi>
    </p>
  );
}

/** What a word consists of: a noun and its particles, a verb and its endings. Where a mark parts them they show themselves. */
export function GlossParts({ model, selection, lang }: { model: PageModel; selection: Selection; lang: string }) {
  const say = useText();
  const word = isSingle(selection) ? model.words[selection.from] : undefined;
  const text = model.sentences[word?.sentence ?? 0]?.block.text ?? '';
  const parts = (word?.token.parts ?? []).map((part) => ({ part, written: text.slice(part.start, part.end) }));
  if (parts.length < 2 || parts.some(({ written }) => !/[\p{L}\p{N}]/u.test(written))) return null;
  return (
    <ul className="gloss-parts" aria-label={say('reading.parts')}>
      {parts.map(({ part, written }) => {
        const [spoken] = model.readings?.spoken(written, { ...part, kind: 'word' }) ?? [];
        return (
          <li key={part.start}>
            <bdi lang={lang}>{written}</bdi> {spoken && <span lang={`${lang}-Latn`}>{spoken}</span>}
          </li>
        );
      })}
    </ul>
  );
}
