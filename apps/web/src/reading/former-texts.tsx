import './former-texts.css';
import './kept-list.css';
import { type AsideTranslation, type FormerText, type Lesson, reading, translating } from '@glossa/contract';
import { isLoadedKey } from '@glossa/messages';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useDirection } from '../languages/languages.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Note, Skeleton } from '../ui/state.tsx';
import { dropDraft } from './draft.ts';
import { useTextChanges } from './text-changes.ts';

interface Props {
  lesson: Lesson;
  /** Of the text as it is now. */
  revision: number;
  /** Whether something else was typed and not saved. */
  unsaved: boolean;
  copy: (text: string) => void;
  onClose: () => void;
  /** One was brought back. */
  onBack: () => void;
}

/** What a lesson's text was before its edits, and the translations whose sentence an edit took out. */
export function FormerTexts({ lesson, revision, unsaved, copy, onClose, onBack }: Props) {
  const say = useText();
  const onError = useFailed();
  const { id } = lesson;
  const { putBack, told } = useTextChanges(lesson);
  const kept = useQuery({
    queryKey: ['former-texts', id],
    queryFn: async () => {
      const [texts, aside] = await Promise.all([api.call(reading.listFormerTexts, { params: { id } }), api.call(translating.listAside, { params: { id } })]);
      return { texts: texts.items, aside: aside.items };
    },
    staleTime: 0,
    gcTime: 0,
  });
  const bringBack = useMutation({
    mutationFn: (former: number) => putBack(former, revision),
    onError,
    onSuccess: (now) => {
      dropDraft(id);
      told(say('reading.edit.former.broughtBack'), now);
      onBack();
    },
  });
  const [asked, setAsked] = useState<number | null>(null);
  // Its words may still be on their way.
  if (!isLoadedKey('translating.aside')) return null;
  return (
    <Dialog title={say('reading.edit.former')} close={say('common.close')} onClose={onClose}>
      {asked !== null ? (
        <Note title={say('reading.edit.former.unsaved')}>
          <div className="row wrap">
            <Button look="primary" onPress={onClose}>
              {say('reading.edit.former.keep')}
            </Button>
            <Button isDisabled={bringBack.isPending} onPress={() => bringBack.mutate(asked)}>
              {say('reading.edit.former.discard')}
            </Button>
          </div>
        </Note>
      ) : kept.isError ? (
        <LoadFailed error={kept.error} retry={kept.refetch} />
      ) : !kept.data ? (
        <Skeleton label={say('common.loading')} />
      ) : (
        <>
          {kept.data.texts.length === 0 ? (
            <p className="muted">{say('reading.edit.former.none')}</p>
          ) : (
            <ul className="kept-list">
              {kept.data.texts.map((text) => (
                <Former
                  key={text.revision}
                  text={text}
                  lang={lesson.lang}
                  busy={bringBack.isPending}
                  onChoose={() => (unsaved ? setAsked(text.revision) : bringBack.mutate(text.revision))}
                />
              ))}
            </ul>
          )}
          {kept.data.aside.length > 0 && (
            <section className="former-aside">
              <h3>{say('translating.aside')}</h3>
              <p className="small muted">{say('translating.aside.hint')}</p>
              <ul className="kept-list">
                {kept.data.aside.map((translation) => (
                  <Aside key={translation.id} translation={translation} lang={lesson.lang} copy={copy} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Dialog>
  );
}

function Former({ text, lang, busy, onChoose }: { text: FormerText; lang: string; busy: boolean; onChoose: () => void }) {
  const say = useText();
  const names = useNames();
  const dir = useDirection(lang);
  const name = `former-${text.revision}`;
  return (
    <li>
      <p lang={lang} dir={dir} id={name} className="former-text">
        {text.excerpt}
      </p>
      <span className="small muted grow">
        {say('reading.edit.former.until', { date: names.moment(text.replacedAt) })}
        <span aria-hidden> · </span>
        {say('library.wordCount', { count: text.words })}
      </span>
      <Button small look="soft" aria-describedby={name} isDisabled={busy} onPress={onChoose}>
        {say('translating.versions.bringBack')}
      </Button>
    </li>
  );
}

function Aside({ translation: { id, lang: into, text, original }, lang, copy }: { translation: AsideTranslation; lang: string; copy: (text: string) => void }) {
  const say = useText();
  const names = useNames();
  const dirs = { from: useDirection(lang), into: useDirection(into) };
  return (
    <li>
      <p lang={lang} dir={dirs.from} className="former-text muted">
        {original}
      </p>
      <p lang={into} dir={dirs.into} id={id} className="former-text">
        {text}
      </p>
      <span className="small muted grow">{names.language(into)}</span>
      <Button small look="soft" aria-describedby={id} onPress={() => copy(text)}>
        {say('common.copy')}
      </Button>
    </li>
  );
}
