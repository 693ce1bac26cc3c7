import { X } from 'lucide-react';
import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { CounterpartLinks } from '../aligning/counterpart-links.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageChoices } from '../languages/choices.ts';
import { IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { useTranslationLanguages } from './translation-languages.ts';

const most = 8;

/** Chooses the languages that a text in `lang` is translated into, and the order of their columns; each choice is kept at once. */
export function LanguagesDialog({ lang, lessonId, onClose }: { lang: string; lessonId: string; onClose: () => void }) {
  const say = useText();
  const names = useNames();
  const chosen = usePreferences().translationLangs;
  const shown = useTranslationLanguages(lang);
  // What is not shown here, because the text itself is in it, stays chosen for other texts.
  const keep = (next: readonly string[]) => mutate({ translationLangs: [...next, ...chosen.filter((code) => code === lang)] });
  const { mutate } = useChangePreferences();
  const choices = useLanguageChoices()
    .filter(({ id }) => id !== lang && !shown.includes(id))
    .map(({ id, label }) => ({ id, label }));
  return (
    <Dialog title={say('reading.languages.title')} close={say('common.close')} onClose={onClose} submit={{ label: say('common.done'), run: onClose }}>
      <p className="small muted">{say('reading.languages.detail')}</p>
      <ul className="languages-list">
        {shown.map((code) => (
          <li key={code} className="row">
            <span className="grow">{names.language(code)}</span>
            {shown.length > 1 && (
              <IconButton
                small
                label={say('reading.languages.remove', { language: names.language(code) })}
                onPress={() => keep(shown.filter((other) => other !== code))}
              >
                <X size={16} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {shown.length < most && (
        <Select
          key={shown.join()}
          label={say('reading.languages.add')}
          choices={choices}
          value={null}
          placeholder={say('reading.languages.choose')}
          onChange={(code) => keep([...shown, code])}
        />
      )}
      <CounterpartLinks lessonId={lessonId} />
    </Dialog>
  );
}
