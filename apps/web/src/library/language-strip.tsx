import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { reveal } from '../ui/reveal.ts';
import { useLanguageNumbers } from './library.ts';

const all = 'all';

/** The languages of somebody who learns more than one, side by side, each with its numbers. */
export function LanguageStrip() {
  const say = useText();
  const names = useNames();
  const { lang } = usePreferences();
  const change = useChangePreferences();
  const numbers = useLanguageNumbers().data ?? [];
  if (numbers.length < 2) return null;
  const chosen = lang ?? all;
  /** On a phone the strip is longer than the screen. */
  const shown = (id: string) => (id === chosen ? reveal : null);
  const most = numbers.toSorted((a, b) => b.known - a.known || b.lessons - a.lessons);
  return (
    <ToggleButtonGroup
      className="languages"
      aria-label={say('common.studyLanguage')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={([id]) => change.mutate({ lang: id === all ? null : String(id) })}
    >
      {most.map((each) => (
        <ToggleButton key={each.lang} id={each.lang} ref={shown(each.lang)} className="language">
          <b>{names.language(each.lang)}</b>
          <span className="small num">{say('library.languageNumbers', { known: each.known, learning: each.learning, lessons: each.lessons })}</span>
        </ToggleButton>
      ))}
      <ToggleButton id={all} ref={shown(all)} className="language">
        <b>{say('common.allLanguages')}</b>
        <span className="small num">{say('library.lessonCount', { count: numbers.reduce((sum, each) => sum + each.lessons, 0) })}</span>
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
