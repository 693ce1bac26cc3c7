import { useNavigate } from '@tanstack/react-router';
import { Activity, BookMarked, ClipboardPaste, FileText, Languages, LibraryBig, Palette, Rss, Settings, Trash2 } from 'lucide-react';
import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageNumbers } from '../library/library.ts';
import type { Act } from './acts.ts';
import { type Theme, themes } from './theme.ts';

const size = 16;

/** What can be done from every screen. */
export function useHouseActs(): readonly Act[] {
  const say = useText();
  const navigate = useNavigate();
  return [
    { id: 'import-text', label: say('common.act.importText'), icon: <ClipboardPaste size={size} aria-hidden />, run: () => void navigate({ to: '/import' }) },
    {
      id: 'import-file',
      label: say('common.act.importFile'),
      icon: <FileText size={size} aria-hidden />,
      run: () => void navigate({ to: '/import', search: { kind: 'file' } }),
    },
    { id: 'library', label: say('common.act.library'), icon: <LibraryBig size={size} aria-hidden />, run: () => void navigate({ to: '/' }) },
    { id: 'feeds', label: say('following.act.feeds'), icon: <Rss size={size} aria-hidden />, run: () => void navigate({ to: '/feeds' }) },
    {
      id: 'catalogues',
      label: say('following.act.catalogues'),
      icon: <BookMarked size={size} aria-hidden />,
      run: () => void navigate({ to: '/catalogues' }),
    },
    { id: 'activity', label: say('common.act.activity'), icon: <Activity size={size} aria-hidden />, run: () => void navigate({ to: '/activity' }) },
    { id: 'settings', label: say('common.act.settings'), icon: <Settings size={size} aria-hidden />, run: () => void navigate({ to: '/settings' }) },
    {
      id: 'deleted',
      label: say('common.act.deleted'),
      icon: <Trash2 size={size} aria-hidden />,
      run: () => void navigate({ to: '/', search: { show: 'deleted' } }),
    },
    ...useLanguageActs(),
    ...useThemeActs(),
  ];
}

function useLanguageActs(): Act[] {
  const say = useText();
  const names = useNames();
  const { lang } = usePreferences();
  const change = useChangePreferences();
  const own = (useLanguageNumbers().data ?? []).map((each) => each.lang).filter((each) => each !== lang);
  const to = (wanted: string | null, label: string): Act => ({
    id: `language ${wanted}`,
    label,
    icon: <Languages size={size} aria-hidden />,
    run: () => change.mutate({ lang: wanted }),
  });
  return [
    ...own.map((each) => to(each, say('common.act.language', { language: names.language(each) }))),
    ...(lang ? [to(null, say('common.allLanguages'))] : []),
  ];
}

function useThemeActs(): Act[] {
  const say = useText();
  const { theme } = usePreferences();
  const change = useChangePreferences();
  const label = (each: Theme) => say('common.act.theme', { theme: say(`settings.theme.${each}`) });
  return themes
    .filter((each) => each !== theme)
    .map((each) => ({ id: `theme ${each}`, label: label(each), icon: <Palette size={size} aria-hidden />, run: () => change.mutate({ theme: each }) }));
}
