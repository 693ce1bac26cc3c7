import { X } from 'lucide-react';
import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageChoices } from '../languages/choices.ts';
import { IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';

const most = 8;

/** Chooses the languages of translations and the order of their columns; each choice is kept at once. */
export function LanguagesDialog({ onClose }: { onClose: () => void }) {
  const say = useText();
  const names = useNames();
  const { translationLangs } = usePreferences();
  const { mutate } = useChangePreferences();
  const choices = useLanguageChoices()
    .filter(({ id }) => !translationLangs.includes(id))
    .map(({ id, label }) => ({ id, label }));
  return (
    <Dialog title={say('reading.languages.title')} close={say('common.close')} onClose={onClose} submit={{ label: say('common.done'), run: onClose }}>
      <p className="small muted">{say('reading.languages.detail')}</p>
      <ul className="languages-list">
        {translationLangs.map((code) => (
          <li key={code} className="row">
            <span className="grow">{names.language(code)}</span>
            <IconButton
              small
              label={say('reading.languages.remove', { language: names.language(code) })}
              onPress={() => mutate({ translationLangs: translationLangs.filter((other) => other !== code) })}
            >
              <X size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {translationLangs.length < most && (
        <Select
          key={translationLangs.join()}
          label={say('reading.languages.add')}
          choices={choices}
          value={null}
          placeholder={say('reading.languages.choose')}
          onChange={(code) => mutate({ translationLangs: [...translationLangs, code] })}
        />
      )}
    </Dialog>
  );
}
