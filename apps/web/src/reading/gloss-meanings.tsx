import type { Meaning, TermState } from '@glossa/contract';
import { X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useKeyed } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useDirection } from '../languages/languages.ts';
import { useToast } from '../ui/toast.tsx';
import { meaningDraft } from './draft.ts';
import { GlossButton } from './gloss-button.tsx';
import type { TermActs } from './term-acts.ts';
import { useMeaningLanguages } from './translation-languages.ts';

/** The meanings of a term, each to be changed in place, and room for one more. */
export function Meanings({ lessonId, term, acts, onDone }: { lessonId: string; term: TermState; acts: TermActs; onDone: () => void }) {
  const languages = useMeaningLanguages();
  const free = languages.find((lang) => !term.meanings.some((meaning) => meaning.lang === lang));
  const put = (at: number, next: Meaning | null) => {
    const meanings = term.meanings.flatMap((meaning, index) => (index === at ? (next ?? []) : meaning));
    acts.setMeanings(term, at === term.meanings.length && next ? [...meanings, next] : meanings);
  };
  const rows: (Meaning | null)[] = [...term.meanings, ...(free || !term.meanings.length ? [null] : [])];
  return (
    <div className="gloss-meanings">
      {rows.map((meaning, at) => (
        <MeaningRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a meaning has no other name than its place
          key={`${at} ${meaning?.text ?? ''}`}
          word={term.text}
          draft={meaningDraft(lessonId, `${term.words.join(' ')} ${at}`)}
          meaning={meaning}
          languages={languages}
          free={free ?? languages[0] ?? 'en'}
          onKeep={(next) => put(at, next)}
          onDone={onDone}
        />
      ))}
    </div>
  );
}

interface RowProps {
  word: string;
  draft: ReturnType<typeof meaningDraft>;
  meaning: Meaning | null;
  languages: readonly string[];
  free: string;
  onKeep: (meaning: Meaning | null) => void;
  onDone: () => void;
}

function MeaningRow({ word, draft, meaning, languages, free, onKeep, onDone }: RowProps) {
  const say = useText();
  const names = useNames();
  const keyed = useKeyed();
  const toaster = useToast();
  const [restored] = useState(() => draft.read());
  /** What was there again after a reload waits on, until somebody writes on or keeps it. */
  const waits = useRef(restored !== undefined);
  const [text, setText] = useState(restored ?? meaning?.text ?? '');
  const [lang, setLang] = useState(meaning?.lang ?? free);
  const dir = useDirection(lang);
  const kept = useRef(false);
  const give = (next: Meaning | null) => {
    kept.current = true;
    onKeep(next);
  };
  const keep = (now = lang) => {
    if (waits.current) return;
    const written = text.trim();
    draft.drop();
    if (kept.current || (written === (meaning?.text ?? '') && (!meaning || now === meaning.lang))) return;
    if (written) give({ lang: now, text: written });
    else if (meaning) give(null);
  };
  // A field that goes with the focus in it hears of no blur: what is written in it is kept all the same.
  const last = useRef(keep);
  last.current = keep;
  useLayoutEffect(() => () => last.current(), []);
  const giveUp = () => {
    draft.drop();
    waits.current = false;
    setText(meaning?.text ?? '');
    toaster.show({ text: say('vocabulary.meaningGivenUp', { word }), action: { label: say('common.undo'), run: () => comeBack(text) } });
  };
  const comeBack = (given: string) => {
    draft.keep(given);
    waits.current = true;
    setText(given);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && waits.current) {
      event.preventDefault();
      giveUp();
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    waits.current = false;
    onDone();
  };
  const offered = languages.includes(lang) ? languages : [lang, ...languages];
  return (
    <div className="gloss-meaning">
      <input
        value={text}
        lang={lang}
        dir={text ? dir : undefined}
        maxLength={2000}
        placeholder={say('reading.yourMeaning')}
        aria-label={say('reading.yourMeaningIn', { language: names.language(lang) })}
        {...keyed('meaning')}
        onChange={(event) => {
          kept.current = false;
          waits.current = false;
          setText(event.target.value);
          draft.keep(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => keep()}
      />
      {offered.length > 1 ? (
        <select
          className="gloss-lang"
          aria-label={say('reading.meaningLanguage')}
          value={lang}
          onChange={(event) => {
            setLang(event.target.value);
            waits.current = false;
            if (meaning) keep(event.target.value);
          }}
        >
          {offered.map((code) => (
            <option key={code} value={code}>
              {code.toUpperCase()}
            </option>
          ))}
        </select>
      ) : (
        <span className="gloss-lang" aria-hidden>
          {lang.toUpperCase()}
        </span>
      )}
      {meaning && (
        <GlossButton label={say('reading.removeMeaning', { meaning: meaning.text })} onClick={() => give(null)}>
          <X size={15} aria-hidden />
        </GlossButton>
      )}
    </div>
  );
}
