import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Select } from '../ui/select.tsx';
import { useLanguageChoices } from './choices.ts';

const all = 'all';

/** Which language's lessons the library shows. */
export function LanguageSwitch() {
  const say = useText();
  const names = useNames();
  const { lang } = usePreferences();
  const change = useChangePreferences();
  const known = useLanguageChoices();
  const choices = !lang || known.some(({ id }) => id === lang) ? known : [{ id: lang, label: names.language(lang) }, ...known];
  return (
    <Select
      bare
      small
      label={say('common.studyLanguage')}
      choices={[{ id: all, label: say('common.allLanguages') }, ...choices]}
      value={lang ?? all}
      onChange={(id) => change.mutate({ lang: id === all ? null : id })}
    />
  );
}
