type Values = Record<string, string | number | Date>;

/** What fills the message of a problem: where it tells codes of languages, their names. */
export function problemValues<V extends Values>(locale: string, code: string, params: V): V {
  if (code !== 'file-language-missing') return params;
  const found = String(params.found).split(', ');
  return {
    ...params,
    lang: languageName(locale, String(params.lang)),
    found: new Intl.ListFormat(locale).format(found.map((lang) => languageName(locale, lang))),
  };
}

function languageName(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code; // no code at all
  }
}
