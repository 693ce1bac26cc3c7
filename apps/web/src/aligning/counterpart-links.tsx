import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { buttonClass } from '../ui/button.tsx';
import { useCounterparts } from './aligning.ts';

/** The ways to bring a translation of a whole lesson, and to check the links of those that were brought. */
export function CounterpartLinks({ lessonId }: { lessonId: string }) {
  const say = useText();
  const names = useNames();
  const brought = useCounterparts(lessonId).data ?? [];
  return (
    <div className="row wrap">
      <Link to="/lessons/$id/translation" params={{ id: lessonId }} className={buttonClass()}>
        {say('aligning.bring.title')}
      </Link>
      {brought.map(({ lang }) => (
        <Link key={lang} to="/lessons/$id/links/$lang" params={{ id: lessonId, lang }} className={buttonClass({ look: 'quiet' })}>
          {say('aligning.links.check', { language: names.language(lang) })}
        </Link>
      ))}
    </div>
  );
}
