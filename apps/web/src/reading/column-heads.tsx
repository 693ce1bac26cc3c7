import { useNames } from '../i18n/use-names.ts';
import { useLanguages } from '../languages/languages.ts';

/** The languages of the columns, each by its own name. */
export function ColumnHeads({ lang, languages }: { lang: string; languages: readonly string[] }) {
  return (
    <div className="sentence-heads" aria-hidden>
      <span />
      {[lang, ...languages].map((code) => (
        <ColumnHead key={code} code={code} />
      ))}
    </div>
  );
}

function ColumnHead({ code }: { code: string }) {
  const names = useNames();
  const own = useLanguages().find((language) => language.code === code);
  return own ? (
    <span lang={code} dir={own.dir}>
      {own.ownName}
    </span>
  ) : (
    <span>{names.language(code)}</span>
  );
}
