import { useNavigate } from '@tanstack/react-router';
import { Flag, LogOut, Settings } from 'lucide-react';
import { useSignOut, useWelcome } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { useReportCount } from '../publishing/reports.ts';
import { letterOf } from '../ui/cover.tsx';
import { Menu } from '../ui/menu.tsx';

export function AccountMenu() {
  const say = useText();
  const navigate = useNavigate();
  const welcome = useWelcome().data;
  const signOut = useSignOut();
  const name = welcome?.account?.name ?? '';
  const reports = useReportCount();
  const label = [say('common.accountMenu', { name }), reports > 0 && say('publishing.reports.count', { count: reports })].filter(Boolean).join(' · ');
  return (
    <Menu
      label={label}
      head={name}
      actions={[
        { id: 'settings', label: say('common.settings'), icon: <Settings size={16} aria-hidden />, run: () => void navigate({ to: '/settings' }) },
        ...(reports > 0
          ? [
              {
                id: 'reports',
                label: say('publishing.reports.count', { count: reports }),
                icon: <Flag size={16} aria-hidden />,
                run: () => void navigate({ to: '/settings/reports' }),
              },
            ]
          : []),
        ...(welcome?.local ? [] : [{ id: 'sign-out', label: say('common.signOut'), icon: <LogOut size={16} aria-hidden />, run: () => signOut.mutate() }]),
      ]}
    >
      <button type="button" className={reports > 0 ? 'avatar has-news' : 'avatar'} aria-label={label}>
        {letterOf(name)}
      </button>
    </Menu>
  );
}
