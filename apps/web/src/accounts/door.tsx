import { useLocation } from '@tanstack/react-router';
import type { Welcome } from './door-frame.tsx';
import { ResetPassword } from './reset-password.tsx';
import { SetUp } from './set-up.tsx';
import { SignIn } from './sign-in.tsx';
import { SignUp } from './sign-up.tsx';

/** What strangers see, whatever address they came to; once inside, they are where they wanted to be. */
export function Door({ welcome }: { welcome: Welcome }) {
  const pathname = useLocation({ select: (location) => location.pathname });
  if (welcome.needsSetup) return <SetUp />;
  // Who comes for a shared lesson is asked to join; the others have been here before.
  if (pathname === '/sign-up' || (pathname.startsWith('/take/') && welcome.signUp === 'open')) return <SignUp signUp={welcome.signUp} />;
  if (pathname === '/reset') return <ResetPassword />;
  return <SignIn signUp={welcome.signUp} />;
}
