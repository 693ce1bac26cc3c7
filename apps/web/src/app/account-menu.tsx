import { useNavigate } from '@tanstack/react-router';
import { LogOut, Settings } from 'lucide-react';
import { useSignOut, useWelcome } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { letterOf } from '../ui/cover.tsx';
import { Menu } from '../ui/menu.tsx';

export function AccountMenu() {
  const say = useText();
  const navigate = useNavigate();
  const welcome = useWelcome().data;
  const signOut = useSignOut();
  const name = welcome?.account?.name ?? '';
  const label = say('common.accountMenu', { name });
  return (
    <Menu
      label={label}
      head={name}
      actions={[
        { id: 'settings', label: say('common.settings'), icon: <Settings size={16} aria-hidden />, run: () => void navigate({ to: '/settings' }) },
        ...(welcome?.local ? [] : [{ id: 'sign-out', label: say('common.signOut'), icon: <LogOut size={16} aria-hidden />, run: () => signOut.mutate() }]),
      ]}
    >
      <button type="button" className="avatar" aria-label={label}>
        {letterOf(name)}
      </button>
    </Menu>
  );
}
