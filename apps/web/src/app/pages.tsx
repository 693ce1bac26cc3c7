import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { isMissingPart } from './missing-parts.ts';
import { problemText } from './problem.ts';
import { Screen } from './screen.tsx';

/** A whole page that says one thing. */
export function MessagePage({ title, detail, children }: { title: string; detail: string; children: ReactNode }) {
  return (
    <Screen title={title}>
      <section className="message-page box">
        <h1>{title}</h1>
        <p>{detail}</p>
        <div className="row">{children}</div>
      </section>
    </Screen>
  );
}

const ToLibrary = () => (
  <Link to="/" className={buttonClass({ look: 'primary' })}>
    {useText()('common.library')}
  </Link>
);

export function NotFoundPage() {
  const say = useText();
  return (
    <MessagePage title={say('common.notFound.title')} detail={say('common.notFound.detail')}>
      <ToLibrary />
    </MessagePage>
  );
}

/** For an address whose lesson was deleted, or belongs to somebody else. */
export function LessonMissingPage() {
  const say = useText();
  return (
    <MessagePage title={say('library.lesson.missing.title')} detail={say('library.lesson.missing.detail')}>
      <ToLibrary />
      <Link to="/" search={{ show: 'deleted' }} className={buttonClass()}>
        {say('library.lesson.missing.deleted')}
      </Link>
    </MessagePage>
  );
}

export function ErrorPage({ error }: { error: unknown }) {
  return isMissingPart(error) ? <PartMissingPage /> : <BrokenPage error={error} />;
}

/** A part that did not come once comes only to a page that is loaded anew. */
function PartMissingPage() {
  const say = useText();
  return (
    <MessagePage title={say('common.partMissing.title')} detail={say('common.partMissing.detail')}>
      <Button look="primary" onPress={() => location.reload()}>
        {say('common.partMissing.again')}
      </Button>
    </MessagePage>
  );
}

/** What could not be shown, and why; the request's number leads to the server's log. */
function BrokenPage({ error }: { error: unknown }) {
  const say = useText();
  const router = useRouter();
  const client = useQueryClient();
  const again = () => void Promise.all([client.invalidateQueries(), router.invalidate()]);
  const { title, detail, requestId } = problemText(say, error);
  const details = [requestId && say('common.requestNumber', { id: requestId }), error instanceof Error && error.message].filter(Boolean).join(' · ');
  return (
    <MessagePage title={title} detail={detail}>
      <Button look="primary" onPress={again}>
        {say('common.tryAgain')}
      </Button>
      <Button onPress={() => void navigator.clipboard?.writeText(details)}>{say('common.copyDetails')}</Button>
      <code>{details}</code>
    </MessagePage>
  );
}
