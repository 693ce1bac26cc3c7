import { type Catalogue, directionOf, localeFor, type MessageKey } from '@glossa/messages';
import { type ReactNode, useCallback, useEffect } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

export type Values = Record<string, string | number | Date>;
export type Say = (id: MessageKey, values?: Values) => string;

/** Gives messages, numbers and dates of one interface language to all below. */
export function I18n({ locale, messages, children }: { locale: string; messages: Catalogue; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(localeFor(locale));
  }, [locale]);
  return (
    <IntlProvider locale={locale} messages={messages} defaultLocale="en">
      {children}
    </IntlProvider>
  );
}

/** `const say = useText(); say('library.lessons', { count })`; a wrong key does not compile. */
export function useText(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
