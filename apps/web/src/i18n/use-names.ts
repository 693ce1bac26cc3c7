import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { dayText, durationText, momentText } from './when.ts';

const capital = (text: string, locale: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));

/** How this interface language names languages, days and sizes. */
export function useNames() {
  const intl = useIntl();
  return useMemo(() => {
    const language = (code: string) => capital(intl.formatDisplayName(code, { type: 'language' }) ?? code, intl.locale);
    return {
      language,
      /** The order of names in this language. */
      order: new Intl.Collator(intl.locale).compare,
      languages: (codes: readonly string[]) => intl.formatList(codes.map(language)),
      day: (time: number) => dayText(intl, time, Date.now()),
      moment: (time: number) => momentText(intl, time, Date.now()),
      duration: (milliseconds: number) => durationText(intl, milliseconds),
      list: (items: readonly string[]) => intl.formatList([...items]),
      size: (bytes: number) =>
        bytes < 1_000_000
          ? intl.formatNumber(Math.ceil(bytes / 1024), { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' })
          : intl.formatNumber(bytes / 1_048_576, { style: 'unit', unit: 'megabyte', unitDisplay: 'short', maximumFractionDigits: 1 }),
    };
  }, [intl]);
}
export type Names = ReturnType<typeof useNames>;
