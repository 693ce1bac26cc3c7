import type { OwnLanguage } from '@glossa/contract';
import { useState } from 'react';
import { useForm } from '../accounts/form.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useLanguageChoices } from '../languages/choices.ts';
import { useLanguageName } from '../languages/languages.ts';
import { useSaveOwnLanguage } from '../languages/own-languages.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { Select } from '../ui/select.tsx';
import { Note } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';

/** Chosen where the language is not in the list. */
const other = 'other';
const directions = ['auto', 'ltr', 'rtl'] as const;

/** Adds a language or adjusts one; `kept` are those that have been. */
export function OwnLanguageDialog({ own, kept, onClose }: { own: OwnLanguage | null; kept: readonly OwnLanguage[]; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const nameOf = useLanguageName();
  const known = useLanguageChoices().filter(({ id }) => !kept.some(({ lang }) => lang === id));
  const save = useSaveOwnLanguage();
  const [chosen, choose] = useState(own?.lang ?? other);
  const [dir, setDir] = useState<(typeof directions)[number]>(own?.dir ?? 'auto');
  const isOther = own === null && chosen === other;
  const form = useForm(
    { code: '', name: own?.name ?? '', letters: own?.letters ?? '', abbreviations: own?.abbreviations.map((entry) => `${entry}.`).join(', ') ?? '' },
    isOther ? { code: 'settings.languages.code.missing' } : {},
    { 'language-unknown': 'code', 'invalid-input': 'code', 'language-rule-invalid': 'letters' },
    save.error,
  );
  const run = () =>
    form.send(({ code, name, letters, abbreviations }) => {
      const lang = own?.lang ?? (isOther ? code.trim() : chosen);
      const body = {
        name: name.trim() || null,
        dir: dir === 'auto' ? null : dir,
        letters,
        abbreviations: entriesOf(abbreviations),
        revision: own?.revision ?? 0,
      };
      const done = () => {
        toast.show({ text: say('settings.languages.saved', { language: name.trim() || nameOf(lang) }) });
        onClose();
      };
      save.mutate({ lang, ...body }, { onSuccess: done });
    });
  return (
    <Dialog
      title={own ? say('settings.languages.edit', { language: nameOf(own.lang) }) : say('settings.languages.add')}
      close={say('common.close')}
      cancel={say('common.cancel')}
      onClose={onClose}
      submit={{ label: say('common.save'), run, busy: save.isPending }}
    >
      {form.rest && <Note title={form.rest.title} detail={form.rest.detail} />}
      {own === null && (
        <Select
          label={say('settings.languages.choose')}
          choices={[{ id: other, label: say('settings.languages.other') }, ...known]}
          value={chosen}
          onChange={choose}
        />
      )}
      {isOther && (
        <Field
          label={say('settings.languages.code')}
          hint={say('settings.languages.code.hint')}
          maxLength={35}
          spellCheck="false"
          value={form.values.code}
          onChange={form.set('code')}
          error={form.error('code')}
        />
      )}
      <Field
        label={say('settings.languages.name')}
        hint={say('settings.languages.name.hint')}
        maxLength={60}
        value={form.values.name}
        onChange={form.set('name')}
      />
      <div className="field">
        <span className="field-label" aria-hidden>
          {say('settings.languages.dir')}
        </span>
        <Segments
          label={say('settings.languages.dir')}
          value={dir}
          onChange={setDir}
          choices={directions.map((id) => ({ id, label: say(`settings.languages.dir.${id}`) }))}
        />
      </div>
      <Field
        label={say('settings.languages.letters')}
        hint={say('settings.languages.letters.hint')}
        maxLength={80}
        spellCheck="false"
        value={form.values.letters}
        onChange={form.set('letters')}
        error={form.error('letters')}
      />
      <Field
        label={say('settings.languages.abbreviations')}
        hint={say('settings.languages.abbreviations.hint')}
        spellCheck="false"
        value={form.values.abbreviations}
        onChange={form.set('abbreviations')}
      />
    </Dialog>
  );
}

const entriesOf = (written: string): string[] =>
  written
    .split(/[,،、;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
