import { type Catalogue, catalogueOf, type Locale, loadCatalogue, loadFirst, localeFor } from '@glossa/messages';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useHearAccount, useWelcome } from '../accounts/accounts.ts';
import { I18n, useText } from '../i18n/i18n.tsx';
import { whenFree } from '../ui/later.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import { applyTheme } from './theme.ts';

/** The interface language of the public page that somebody comes from: `/sign-up?ui=ja`. */
const cameIn = new URLSearchParams(location.search).get('ui');

/** Interface language and theme as the learner likes them, or as the browser does. */
export function Preferred({ children }: { children: ReactNode }) {
  useHearAccount();
  const preferences = useWelcome().data?.account?.preferences;
  const locale = localeFor(preferences?.ui ?? cameIn ?? navigator.languages.join(','));
  const theme = preferences?.theme;
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
  const shown = useLoaded(locale);
  if (!shown) return null;
  return (
    <I18n locale={shown.locale} messages={shown.messages}>
      <I18nProvider locale={shown.locale}>
        <Toasts>{children}</Toasts>
      </I18nProvider>
    </I18n>
  );
}

function here(locale: Locale): { locale: Locale; messages: Catalogue } | null {
  const messages = catalogueOf(locale);
  return messages ? { locale, messages } : null;
}

/** A language whose messages are here: the one wanted, or the one before until that has come. */
function useLoaded(locale: Locale): ReturnType<typeof here> {
  const [shown, setShown] = useState(() => here(locale));
  useEffect(() => {
    let wanted = true;
    const show = (next: ReturnType<typeof here>) => {
      if (wanted) setShown(next);
    };
    const all = () =>
      void loadCatalogue(locale).then(
        () => show(here(locale)),
        // Off the network: English, or what is shown already.
        () =>
          loadCatalogue('en').then(
            () => catalogueOf(locale) || show(here('en')),
            () => undefined,
          ),
      );
    // Words first: who opens a lesson waits for no words of other screens.
    if (window.location.pathname.startsWith('/lessons/'))
      void loadFirst(locale)
        .then(() => show(here(locale)))
        // Which holds what comes later until its words are there.
        .then(() => import('../reading/lesson-screen.tsx'))
        .then(() => whenFree(all), all);
    else all();
    return () => {
      wanted = false;
    };
  }, [locale]);
  return shown;
}

function Toasts({ children }: { children: ReactNode }) {
  const say = useText();
  return <ToastProvider labels={{ region: say('common.notices'), close: say('common.close') }}>{children}</ToastProvider>;
}
