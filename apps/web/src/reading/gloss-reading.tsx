import type { PageModel } from './page-model.ts';
import { type Selection, wordsIn } from './selection.ts';

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
