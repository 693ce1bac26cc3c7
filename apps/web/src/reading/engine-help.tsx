import type { ProblemCode } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { useWelcome } from '../accounts/accounts.ts';
import { codeText } from '../app/problem.ts';
import { useText } from '../i18n/i18n.tsx';

/** Why no engine translates here, and where whoever keeps the server finds what to do about it. */
export function EngineHelp({ problem }: { problem: ProblemCode }) {
  const say = useText();
  const admin = useWelcome().data?.account?.role === 'admin';
  const { title, detail } = codeText(say, problem, { engine: '' });
  return (
    <p className="small faint engine-help">
      {title}. {detail} {admin && <Link to="/settings/translation">{say('translating.how')}</Link>}
    </p>
  );
}
