import { locales, ownNames } from '@glossa/messages';
import type { ReactNode } from 'react';
import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageChoices } from '../languages/choices.ts';
import { useMeaningLanguages } from '../reading/translation-languages.ts';
import { ChoiceMenu } from '../ui/choice-menu.tsx';
import { Select } from '../ui/select.tsx';

const mostTranslations = 8;
const auto = 'auto';

/** What one would be asked at the door, as it was seen by the browser: to be changed by whom it does not suit. */
export function FirstChoices() {
  const say = useText();
  const names = useNames();
  const onError = useFailed();
  const { lang, ui } = usePreferences();
  const change = useChangePreferences();
  const languages = useLanguageChoices();
  const understood = useMeaningLanguages();
  const set = (wish: Parameters<typeof change.mutate>[0]) => change.mutate(wish, { onError });
  const ahead = [...new Set([...understood, ...navigator.languages.map((code) => code.split('-')[0] ?? code)])];
  return (
    <div className="first-pills">
      <Pill label={say('library.first.learning')}>
        <Select
          bare
          small
          label={say('library.first.learning')}
          placeholder={say('importing.languageChoose')}
          choices={languages}
          value={lang}
          onChange={(id) => set({ lang: id })}
        />
      </Pill>
      <Pill label={say('library.first.translations')}>
        <ChoiceMenu
          small
          label={say('library.first.translations')}
          text={names.list(understood.map(names.language))}
          groups={[
            {
              id: 'translations',
              title: say('library.first.translations'),
              many: true,
              taken: understood,
              onChange: (taken) => set({ translationLangs: taken.slice(0, mostTranslations) }),
              choices: languages.toSorted((a, b) => rank(ahead, a.id) - rank(ahead, b.id)),
            },
          ]}
        />
      </Pill>
      <Pill label={say('library.first.interface')}>
        <Select
          bare
          small
          label={say('library.first.interface')}
          value={ui ?? auto}
          onChange={(id) => set({ ui: id === auto ? null : id })}
          choices={[{ id: auto, label: say('settings.ui.auto') }, ...locales.filter((id) => id !== 'en-XA').map((id) => ({ id, label: ownNames[id] }))]}
        />
      </Pill>
    </div>
  );
}

/** Those the browser names come first, the rest as they are. */
const rank = (ahead: readonly string[], id: string): number => (ahead.includes(id) ? ahead.indexOf(id) : ahead.length);

function Pill({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="first-pill">
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}
