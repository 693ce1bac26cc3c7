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
  if (pathname === '/sign-up') return <SignUp signUp={welcome.signUp} />;
  if (pathname === '/reset') return <ResetPassword />;
  return <SignIn signUp={welcome.signUp} />;
}
