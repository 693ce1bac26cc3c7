import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageNumbers } from '../library/library.ts';
import { Select } from '../ui/select.tsx';
import { useLanguageChoices } from './choices.ts';

const all = 'all';

/** Which language's lessons the library shows: the learner's own come first. */
export function LanguageSwitch() {
  const say = useText();
  const names = useNames();
  const { lang } = usePreferences();
  const change = useChangePreferences();
  const own = (useLanguageNumbers().data ?? []).map((numbers) => numbers.lang);
  const known = useLanguageChoices();
  const first = [...new Set([...own, ...(lang ? [lang] : [])])].map((id) => ({ id, label: names.language(id) }));
  return (
    <Select
      bare
      small
      label={say('common.studyLanguage')}
      choices={[{ id: all, label: say('common.allLanguages') }, ...first, ...known.filter(({ id }) => !first.some((each) => each.id === id))]}
      value={lang ?? all}
      onChange={(id) => change.mutate({ lang: id === all ? null : id })}
    />
  );
}
