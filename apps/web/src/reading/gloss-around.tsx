import { ChevronRight, Quote } from 'lucide-react';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useKeyed } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { extra } from '../ui/extra.tsx';
import { reveal } from '../ui/reveal.ts';
import type { PageModel } from './page-model.ts';
import type { PageSentence } from './page-words.ts';
import { isSingle, type Selection, wordsIn } from './selection.ts';

const GlossSentence = extra(async () => (await import('./gloss-sentence.tsx')).GlossSentence);

interface Props {
  model: PageModel;
  selection: Selection;
  lang: string;
  dir: 'ltr' | 'rtl';
  onSelect: (selection: Selection) => void;
}

/** The phrases a word stands in, the sentence it was met in, and that sentence's words to make a phrase of. */
export function AroundIt(props: Props) {
  const { model, selection, lang, dir, onSelect } = props;
  const say = useText();
  const first = model.words[selection.from];
  const place = first && model.sentences[first.sentence];
  if (!first || !place) return null;
  return (
    <>
      {isSingle(selection) &&
        model.phrasesAt(selection.from).map((phrase) => (
          <button key={model.text(phrase)} type="button" className="gloss-phrase" onClick={() => onSelect(phrase)}>
            <span className="faint">{say('reading.inPhrase')}</span>
            <b lang={lang} dir={dir}>
              {model.text(phrase)}
            </b>
            <span>
              {model
                .term(phrase)
                .meanings.map((meaning) => meaning.text)
                .join(', ')}
            </span>
          </button>
        ))}
      <div className="gloss-met">
        <p className="gloss-met-head">
          <Quote size={15} aria-hidden />
          <b>{say('reading.metHere')}</b>
          {isSingle(selection) && <span className="faint">{say('reading.timesHere', { count: model.timesMet(first.key) })}</span>}
        </p>
        <p className="read gloss-example" lang={lang} dir={dir}>
          {piecesOf(model, place).map(({ text, word }) => (word !== undefined && wordsIn(selection).includes(word) ? <b key={word}>{text}</b> : text))}
        </p>
        <GlossSentence key={first.sentence} model={model} lang={lang} place={place} />
        <ChooseWords {...props} place={place} />
      </div>
    </>
  );
}

/** The way to a phrase whose words do not stand together, also by touch and with a keyboard alone. */
function ChooseWords(props: Props & { place: PageSentence }) {
  const say = useText();
  const keyed = useKeyed();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="gloss-choose">
      <button
        type="button"
        className="gloss-choose-open"
        aria-expanded={open}
        aria-controls={id}
        {...keyed('phrase', say('reading.choosePhrase'))}
        onClick={() => flushSync(() => setOpen(!open))}
      >
        <ChevronRight size={15} aria-hidden />
        {say('reading.choosePhrase')}
      </button>
      <div id={id} hidden={!open}>
        {open && <SentenceWords {...props} />}
      </div>
    </div>
  );
}

/** As many buttons as the sentence has words: made when they are asked for, since a gloss opens with every word. */
function SentenceWords({ model, selection, lang, dir, onSelect, place }: Props & { place: PageSentence }) {
  const say = useText();
  const chosen = wordsIn(selection);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend
    <p className="read" ref={reveal} role="group" aria-label={say('reading.choosePhrase')} lang={lang} dir={dir}>
      {piecesOf(model, place).map(({ text, word }) => {
        if (word === undefined) return text;
        const next = model.toggle(selection, word);
        return (
          <button
            key={word}
            type="button"
            aria-pressed={chosen.includes(word)}
            disabled={!next && !chosen.includes(word)}
            onClick={() => next && onSelect(next)}
          >
            {text}
          </button>
        );
      })}
    </p>
  );
}

/** Opens the choice of words, and moves the focus to the first that is chosen. */
export function enterChoice(root: ParentNode): void {
  const choice = root.querySelector<HTMLElement>('.gloss-choose');
  choice?.querySelector<HTMLElement>('.gloss-choose-open[aria-expanded="false"]')?.click();
  choice?.querySelector<HTMLElement>('button[aria-pressed="true"]')?.focus();
}

/** A sentence as it is written, in pieces: words with their numbers, and what stands between them. */
function piecesOf(model: PageModel, place: PageSentence): { text: string; word?: number }[] {
  const { block, sentence } = place;
  const number = model.sentences.indexOf(place);
  let next = model.words.findIndex((word) => word.sentence === number);
  return sentence.tokens.map((token) => {
    const text = block.text.slice(token.start, token.end);
    return model.words[next]?.token === token ? { text, word: next++ } : { text };
  });
}
