import { UnreachableError } from '@glossa/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { problemText } from '../app/problem.ts';
import { useText } from '../i18n/i18n.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Note, Skeleton } from '../ui/state.tsx';
import { LessonFoot } from './lesson-foot.tsx';

interface Props {
  /** Unknown until the lesson has come. */
  pages: number | undefined;
  number: number | null;
  failure: unknown;
  retry: () => void;
}

/** In the place of a page that has not come: why, where that is known, and the ways to the pages beside it. */
export function AwaitedPage({ pages, number, failure, retry }: Props) {
  const navigate = useNavigate();
  const foot = useRef<HTMLElement>(null);
  return (
    <>
      {failure ? <PageFailure what={pages === undefined ? 'lesson' : 'page'} error={failure} retry={retry} /> : <Waiting />}
      {pages !== undefined && number !== null && (
        <LessonFoot
          {...{ number, pages }}
          footRef={foot}
          model={null}
          single={null}
          onTurn={(direction) => void navigate({ to: '.', search: { page: number + direction + 1 } as never, replace: true })}
          onMarkKnown={null}
        />
      )}
    </>
  );
}

export const Waiting = () => (
  <main id="main" className="page-wait">
    <Skeleton label={useText()('reading.loadingPage')} rows={5} />
  </main>
);

function PageFailure({ what, error, retry }: { what: 'lesson' | 'page'; error: unknown; retry: () => void }) {
  const say = useText();
  const away = error instanceof UnreachableError;
  const { title, detail } = problemText(say, error);
  return (
    <main id="main" className="page-wait">
      <Note title={away ? say('reading.notKept', { what }) : say('reading.pageFailed')} detail={away ? say('reading.notKept.detail') : detail || title}>
        <div className="row wrap">
          <Button onPress={retry}>{say('common.tryAgain')}</Button>
          {away && (
            <Link to="/" className={buttonClass()}>
              {say('common.library')}
            </Link>
          )}
        </div>
      </Note>
    </main>
  );
}
