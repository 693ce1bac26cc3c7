import type { Job, Linked } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { buttonClass } from '../ui/button.tsx';

/** What was linked by an import that brought a translation; null for any other. */
export function linksOf({ state, result }: Job): Linked[] | null {
  const links = state === 'done' ? result?.links : undefined;
  return Array.isArray(links) && links.length > 0 ? (links as unknown as Linked[]) : null;
}

/** How many sentences have found their counterpart, with the ways to read them and to check. */
export function LinkedNote({ lessonId, links }: { lessonId: string; links: readonly Linked[] }) {
  const say = useText();
  const names = useNames();
  return (
    <div className="stack stack-4">
      <div role="status">
        <p>
          <b>{say('importing.linked.title')}</b>
        </p>
        {links.map(({ lang, sentences, linked }) => (
          <p key={lang} className="muted">
            {say('importing.linked.detail', { language: names.language(lang), sentences, linked })}
          </p>
        ))}
      </div>
      <div className="row wrap">
        <Link to="/lessons/$id" params={{ id: lessonId }} className={buttonClass({ look: 'primary' })}>
          {say('importing.linked.read')}
        </Link>
        {links.map(
          ({ lang, lessonId: at }) =>
            at && (
              <Link key={lang} to="/lessons/$id/links/$lang" params={{ id: at, lang }} className={buttonClass()}>
                {say('aligning.links.check', { language: names.language(lang) })}
              </Link>
            ),
        )}
      </div>
    </div>
  );
}
