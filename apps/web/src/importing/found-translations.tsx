import type { Preview } from '@glossa/contract';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';

/** The translations that stood in a page, per language with the first of them. */
export function FoundTranslations({ lang, found }: { lang: string | null; found: Preview['translations'] }) {
  const say = useText();
  const names = useNames();
  return (
    <section className="stack">
      <h3>{say('previewing.translations')}</h3>
      <ul className="preview-translations">
        {found.map((each) => (
          <li key={each.lang}>
            <b>{say('previewing.translated', { language: names.language(each.lang), count: each.count })}</b>
            <p className="small clip" lang={lang ?? undefined} dir="auto">
              {each.first.sentence}
            </p>
            <p className="small muted clip" lang={each.lang} dir="auto">
              {each.first.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
