import { ownNames, spoken } from '@glossa/messages';
import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useFailed } from '../app/failed.ts';
import { type Theme, themes } from '../app/theme.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageChoices } from '../languages/choices.ts';
import { useDirection } from '../languages/languages.ts';
import { shifted } from '../library/order.ts';
import { useMeaningLanguages } from '../reading/translation-languages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { Select } from '../ui/select.tsx';
import { Setting } from './setting.tsx';

const KeysDialog = lazy(async () => ({ default: (await import('../reading/keys-dialog.tsx')).KeysDialog }));
const marking = ['ask', 'always', 'never'] as const;
const mostTranslations = 8;
const auto = 'auto';

export function ReadingSettings() {
  const say = useText();
  const onError = useFailed();
  const preferences = usePreferences();
  const change = useChangePreferences();
  const [keysShown, setKeysShown] = useState(false);
  const dir = useDirection(preferences.lang) === 'rtl' ? 'rtl' : 'ltr';
  const set = (wish: Parameters<typeof change.mutate>[0]) => change.mutate(wish, { onError });
  return (
    <>
      <Setting title={say('settings.theme')} hint={say('settings.theme.hint')}>
        <RadioGroup
          className="themes"
          orientation="horizontal"
          aria-label={say('settings.theme')}
          value={preferences.theme}
          onChange={(theme) => set({ theme: theme as Theme })}
        >
          {themes.map((theme) => (
            <Radio key={theme} value={theme} className="theme">
              <span className="theme-sample" data-theme={theme === auto ? undefined : theme} aria-hidden>
                {say('settings.theme.sample')}
              </span>
              {say(`settings.theme.${theme}`)}
            </Radio>
          ))}
        </RadioGroup>
      </Setting>
      <Setting title={say('settings.ui')} hint={say('settings.ui.hint')}>
        <Select
          bare
          label={say('settings.ui')}
          value={preferences.ui ?? auto}
          onChange={(ui) => set({ ui: ui === auto ? null : ui })}
          choices={[
            { id: auto, label: say('settings.ui.auto') },
            ...spoken.map((id) => ({ id, label: ownNames[id] })),
            // For those who build; whoever has it sees what they have.
            ...(import.meta.env.DEV || preferences.ui === 'en-XA' ? [{ id: 'en-XA', label: say('settings.ui.pseudo') }] : []),
          ]}
        />
      </Setting>
      <Setting title={say('settings.markRest')} hint={say('settings.markRest.hint')}>
        <Segments
          label={say('settings.markRest')}
          value={preferences.markRest}
          onChange={(markRest) => set({ markRest })}
          choices={marking.map((id) => ({ id, label: say(`settings.markRest.${id}`) }))}
        />
      </Setting>
      <Setting title={say('keys.title')} hint={say('keys.setting.hint')}>
        <Button onPress={() => setKeysShown(true)}>{say('keys.setting.open')}</Button>
        <Suspense>{keysShown && <KeysDialog dir={dir} onClose={() => setKeysShown(false)} />}</Suspense>
      </Setting>
      <Translations change={(translationLangs) => set({ translationLangs })} />
    </>
  );
}

function Translations({ change }: { change: (langs: string[]) => void }) {
  const say = useText();
  const names = useNames();
  const langs = useMeaningLanguages();
  const others = useLanguageChoices().filter(({ id }) => !langs.includes(id));
  return (
    <Setting title={say('settings.translations')} hint={say('settings.translations.hint', { most: mostTranslations })}>
      {langs.length < mostTranslations && (
        <Select
          bare
          label={say('settings.translations.add')}
          placeholder={say('settings.translations.add')}
          value={null}
          onChange={(id) => change([...langs, id])}
          choices={others}
        />
      )}
      <div className="setting-full">
        <ol className="setting-list">
          {langs.map((code, at) => {
            const language = names.language(code);
            return (
              <li key={code}>
                <span className="grow">{language}</span>
                <IconButton
                  small
                  label={say('settings.translations.earlier', { language })}
                  isDisabled={at === 0}
                  onPress={() => change(shifted(langs, code, -1))}
                >
                  <ArrowLeft size={16} className="flip" aria-hidden />
                </IconButton>
                <IconButton
                  small
                  label={say('settings.translations.later', { language })}
                  isDisabled={at === langs.length - 1}
                  onPress={() => change(shifted(langs, code, 1))}
                >
                  <ArrowRight size={16} className="flip" aria-hidden />
                </IconButton>
                <IconButton
                  small
                  isDisabled={langs.length === 1}
                  label={say('settings.translations.remove', { language })}
                  onPress={() => change(langs.filter((other) => other !== code))}
                >
                  <X size={16} aria-hidden />
                </IconButton>
              </li>
            );
          })}
        </ol>
      </div>
    </Setting>
  );
}
