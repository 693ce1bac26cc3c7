import { catalogueFor, localeFor } from '@glossa/messages';
import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useWelcome } from '../accounts/accounts.ts';
import { I18n, useText } from '../i18n/i18n.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import { applyTheme } from './theme.ts';

/** Interface language and theme as the learner likes them, or as the browser does. */
export function Preferred({ children }: { children: ReactNode }) {
  const preferences = useWelcome().data?.account?.preferences;
  const locale = localeFor(preferences?.ui ?? navigator.languages.join(','));
  const theme = preferences?.theme;
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
  return (
    <I18n locale={locale} messages={catalogueFor(locale)}>
      <I18nProvider locale={locale}>
        <Toasts>{children}</Toasts>
      </I18nProvider>
    </I18n>
  );
}

function Toasts({ children }: { children: ReactNode }) {
  const say = useText();
  return <ToastProvider labels={{ region: say('common.notices'), close: say('common.close') }}>{children}</ToastProvider>;
}
