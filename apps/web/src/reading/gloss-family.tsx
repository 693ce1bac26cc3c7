import './gloss-family.css';
import type { TermState } from '@glossa/contract';
import { isStem } from '@glossa/core/text';
import { Network, Pencil } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { type Say, useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { useVocabularyCount } from '../vocabulary/vocabulary-count.ts';
import { othersOf, useChooseLemma, useKeptForms, useSharesStatus } from './families.ts';
import { GlossButton } from './gloss-button.tsx';
import { statusName } from './names.ts';
import type { PageModel } from './page-model.ts';
import type { Selection } from './selection.ts';

interface Props {
  model: PageModel;
  word: number;
  lang: string;
  dir: 'ltr' | 'rtl';
  onSelect: (selection: Selection) => void;
  /** The focus goes back to the text. */
  onDone: () => void;
}

/** The dictionary form of a word, to be put right, and the other forms that the learner met. */
export function Family({ model, word, lang, dir, onSelect, onDone }: Props) {
  const say = useText();
  const [editing, setEditing] = useState(false);
  const lemma = model.lemmaOf(word);
  const isClaimed = lemma !== model.words[word]?.key;
  const kept = useKeptForms(lang, lemma);
  const others = othersOf(model, word, kept.data ?? []);
  return (
    <div className="family">
      {/* A word that is its own form, and one whose form nobody knows, look alike: of neither is one claimed. */}
      {isClaimed ? (
        <p className="family-head">
          <Network size={15} aria-hidden />
          <b>{say(isStem(lemma) ? 'reading.family.stem' : 'reading.family')}</b>
          <bdi lang={lang} dir={dir}>
            {lemma}
          </bdi>
          <GlossButton label={say('reading.family.change', { lemma })} onClick={() => setEditing(!editing)}>
            <Pencil size={14} aria-hidden />
          </GlossButton>
        </p>
      ) : (
        <button type="button" className="gloss-open" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          <Network size={15} aria-hidden />
          {say('reading.family.lemma')}
        </button>
      )}
      {editing && <LemmaForm {...{ model, word, lang, dir }} onDone={onDone} />}
      {others.length > 0 && <Others {...{ model, others, lang, dir, onSelect }} />}
    </div>
  );
}

function Others({ model, others, lang, dir, onSelect }: Pick<Props, 'model' | 'lang' | 'dir' | 'onSelect'> & { others: readonly TermState[] }) {
  const say = useText();
  const [shared, share] = useSharesStatus(lang);
  const count = useVocabularyCount(lang).data;
  return (
    <>
      <ul className="family-forms" aria-label={say('reading.family.also')}>
        {others.map((term) => {
          const at = model.words.findIndex(({ key }) => key === term.words[0]);
          const inside = (
            <>
              <span className="status-dot" data-s={term.status} aria-hidden />
              <bdi lang={lang} dir={dir}>
                {term.text}
              </bdi>
              <span className="vh">{statusName(say, term.status)}</span>
            </>
          );
          return (
            <li key={term.words[0]}>
              {at < 0 ? (
                <span className="family-form">{inside}</span>
              ) : (
                <button type="button" className="family-form" onClick={() => onSelect({ from: at, to: at })}>
                  {inside}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <Switch on={shared} onChange={share}>
        {say('reading.family.share')}
      </Switch>
      {count && count.forms > 0 && <p className="small faint num">{knownText(say, count)}</p>}
    </>
  );
}

const knownText = (say: Say, { knownForms: forms, knownFamilies: families }: { knownForms: number; knownFamilies: number }): string =>
  forms === 0 ? say('reading.family.noneKnown') : say('reading.family.known', { forms, families });

function LemmaForm({ model, word, lang, dir, onDone }: Omit<Props, 'onSelect'>) {
  const say = useText();
  const id = useId();
  const [text, setText] = useState(() => (isStem(model.lemmaOf(word)) ? '' : model.lemmaOf(word)));
  const choose = useChooseLemma(lang, model.page.lessonId);
  const key = model.words[word]?.key ?? '';
  const send = (lemma: string | null) => choose.mutate({ word: key, lemma }, { onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') send(text.trim());
  };
  return (
    <form className="lemma-form" onSubmit={submit}>
      <label className="vh" htmlFor={id}>
        {say('reading.family.lemma')}
      </label>
      {/* biome-ignore lint/a11y/noAutofocus: it was just asked for */}
      <input id={id} autoFocus value={text} lang={lang} dir={dir} maxLength={200} onChange={(event) => setText(event.target.value)} />
      <Button small look="soft" type="submit" isPending={choose.isPending}>
        {say('common.save')}
      </Button>
      <Button small look="quiet" isPending={choose.isPending} onPress={() => send(null)}>
        {say('reading.family.asBefore')}
      </Button>
    </form>
  );
}
