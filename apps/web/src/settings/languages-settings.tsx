import type { Language, OwnLanguage } from '@glossa/contract';
import { useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageName, useLanguages } from '../languages/languages.ts';
import { useOwnLanguages, useRemoveOwnLanguage, useSaveOwnLanguage } from '../languages/own-languages.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { OwnLanguageDialog } from './own-language-dialog.tsx';
import { OwnRules } from './own-rules.tsx';
import { Setting } from './setting.tsx';

export function LanguagesSettings() {
  return (
    <>
      <Own />
      <OwnRules />
      <Lemmas />
    </>
  );
}

function Own() {
  const say = useText();
  const own = useOwnLanguages();
  const [open, setOpen] = useState<OwnLanguage | 'new' | null>(null);
  if (own.isError) return <LoadFailed error={own.error} retry={own.refetch} />;
  return (
    <Setting title={say('settings.languages.own')} hint={say('settings.languages.own.hint')}>
      <Button onPress={() => setOpen('new')}>{say('settings.languages.add')}</Button>
      <div className="setting-full">
        {own.data?.length === 0 && <p>{say('settings.languages.none')}</p>}
        <ul className="setting-list">
          {own.data?.map((language) => (
            <OwnRow key={language.lang} own={language} onEdit={() => setOpen(language)} />
          ))}
        </ul>
      </div>
      {open && own.data && <OwnLanguageDialog own={open === 'new' ? null : open} kept={own.data} onClose={() => setOpen(null)} />}
    </Setting>
  );
}

function OwnRow({ own, onEdit }: { own: OwnLanguage; onEdit: () => void }) {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const remove = useRemoveOwnLanguage();
  const language = useLanguageName()(own.lang);
  const facts = [own.lang, own.letters, say('settings.languages.abbreviations.count', { count: own.abbreviations.length })].filter((fact) => fact !== '');
  const save = useSaveOwnLanguage();
  const { updatedAt: _, ...again } = own;
  // The row is gone by then, so that what follows hangs on the promises.
  const undo = { label: say('common.undo'), run: () => void save.mutateAsync({ ...again, name: own.name ?? '', revision: 0 }).catch(onError) };
  const takeAway = () => remove.mutateAsync(own.lang).then(() => toast.show({ text: say('settings.languages.removed', { language }), action: undo }), onError);
  return (
    <li>
      <span>{language}</span>
      <span className="small faint grow">{facts.join(' · ')}</span>
      <Button small look="quiet" aria-label={say('settings.languages.edit', { language })} onPress={onEdit}>
        {say('settings.languages.adjust')}
      </Button>
      <Button small look="quiet" aria-label={say('settings.languages.removeOf', { language })} onPress={() => void takeAway()}>
        {say('settings.languages.remove')}
      </Button>
    </li>
  );
}

const sources = ['dictionary', 'segmenter', 'rules', 'stems'] as const;

function Lemmas() {
  const say = useText();
  const names = useNames();
  const nameOf = useLanguageName();
  const languages = useLanguages();
  const listed = (some: readonly Language[]) => names.list(some.map(({ code }) => nameOf(code)).sort(names.order));
  return (
    <Setting title={say('settings.languages.lemmas')} hint={say('settings.languages.lemmas.hint')}>
      <div className="setting-full">
        {sources.map((source) => {
          const some = languages.filter(({ lemmas }) => lemmas === source);
          return some.length > 0 && <p key={source}>{say(`settings.languages.lemmas.${source}`, { languages: listed(some) })}</p>;
        })}
        {languages.map(
          ({ code, missing, install }) =>
            install && (
              <Note key={code} title={say('settings.languages.missing', { language: nameOf(code), packages: names.list(missing), command: install })} />
            ),
        )}
      </div>
    </Setting>
  );
}
