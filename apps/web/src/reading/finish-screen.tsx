import './finish-screen.css';
import { type Lesson, type LessonSummary, reading } from '@glossa/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { api } from '../app/api.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useDirection } from '../languages/languages.ts';
import { CoverageLine } from '../library/coverage.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Skeleton } from '../ui/state.tsx';
import { finishLesson } from './visits.ts';

interface Props {
  lesson: Lesson;
  accountId: string;
  dir: 'ltr' | 'rtl';
}

/** The end of a lesson: what was met, kept and is known by now, and where to go on. Opening it finishes the lesson. */
export function FinishScreen({ lesson, accountId, dir }: Props) {
  const say = useText();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useQuery({
    queryKey: ['finish', lesson.id],
    queryFn: () => finishLesson(accountId, lesson.id),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  });
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (summary.data) void client.invalidateQueries({ queryKey: ['shelf'] });
  }, [client, summary.data]);
  return (
    <main id="main" className="finish">
      <div className="finish-body">
        <p className="muted">{say('finishing.done')}</p>
        <h1 ref={heading} tabIndex={-1} lang={lesson.lang} dir={dir}>
          {lesson.title}
        </h1>
        {summary.data ? (
          <Figures lesson={lesson} summary={summary.data} />
        ) : summary.error ? (
          <ProblemNote error={summary.error}>
            <p className="small">{say('finishing.waits')}</p>
            <Button onPress={() => void summary.refetch()}>{say('common.tryAgain')}</Button>
          </ProblemNote>
        ) : (
          <Skeleton label={say('common.loading')} rows={4} />
        )}
        <WhatNext lesson={lesson} next={summary.data?.next ?? null} settled={!summary.isPending} />
      </div>
    </main>
  );
}

function Figures({ lesson, summary }: { lesson: Lesson; summary: LessonSummary }) {
  const say = useText();
  const names = useNames();
  const { coverage, distinct, distinctKnown, byFamily, kept, milliseconds } = summary;
  const hasFamilies = byFamily.distinct < distinct || byFamily.known > coverage.known;
  return (
    <>
      <CoverageLine big title={lesson.title} coverage={{ known: coverage.known, learning: coverage.learning, new: coverage.new }} />
      {hasFamilies && <p className="small muted num">{say('finishing.byFamily', { share: byFamily.known / Math.max(1, byFamily.words) })}</p>}
      <dl className="finish-figures">
        <Figure name={say('finishing.met')} note={say('finishing.met.detail', { distinct })}>
          {say('finishing.count', { count: coverage.words })}
        </Figure>
        <Figure name={say('finishing.kept')} note={say('finishing.kept.detail')}>
          {say('finishing.count', { count: kept })}
        </Figure>
        <Figure name={say('finishing.known')} note={say('finishing.known.detail', { distinct })}>
          {say('finishing.count', { count: distinctKnown })}
        </Figure>
        {hasFamilies && (
          <Figure name={say('finishing.families')} note={say('finishing.families.detail', { distinct: byFamily.distinct })}>
            {say('finishing.count', { count: byFamily.distinctKnown })}
          </Figure>
        )}
        <Figure name={say('finishing.left')} note={say('finishing.left.detail')}>
          {say('finishing.count', { count: coverage.newKeys })}
        </Figure>
        {milliseconds > 0 && (
          <Figure name={say('finishing.time')} note={say('finishing.time.detail')}>
            {names.duration(milliseconds)}
          </Figure>
        )}
      </dl>
    </>
  );
}

/** A number, what it is of, and what it counts. */
const Figure = ({ name, note, children }: { name: string; note: string; children: ReactNode }) => (
  <div>
    <dt>
      {name} <small>{note}</small>
    </dt>
    <dd className="num">{children}</dd>
  </div>
);

function WhatNext({ lesson, next, settled }: { lesson: Lesson; next: LessonSummary['next']; settled: boolean }) {
  const say = useText();
  const navigate = useNavigate();
  const nextDir = useDirection(next?.lang ?? null);
  const reopen = useMutation({
    mutationFn: () => api.call(reading.reopenLesson, { params: { id: lesson.id } }),
    onSuccess: () => navigate({ to: `/lessons/${lesson.id}` as never, search: { page: lesson.pages } as never }),
  });
  if (!settled) return null;
  return (
    <>
      <nav className="row wrap finish-next" aria-label={say('finishing.next')}>
        {next && (
          <Link to={`/lessons/${next.id}` as never} className={buttonClass({ look: 'primary' })}>
            <span>
              {say('finishing.nextLesson')}{' '}
              <bdi className="finish-next-title" lang={next.lang} dir={nextDir === 'rtl' ? 'rtl' : 'ltr'}>
                {next.title}
              </bdi>
            </span>
            <ArrowRight size={16} aria-hidden className="flip" />
          </Link>
        )}
        <Link to="/" className={buttonClass({ look: next ? 'plain' : 'primary' })}>
          {say('common.library')}
        </Link>
        <Link to={`/lessons/${lesson.id}` as never} search={{ page: 1 } as never} className={buttonClass({ look: 'quiet' })}>
          {say('finishing.again')}
        </Link>
      </nav>
      <ProblemNote error={reopen.error} />
      <p className="small">
        <Button look="link" isPending={reopen.isPending} onPress={() => reopen.mutate()}>
          {say('finishing.reopen')}
        </Button>
      </p>
    </>
  );
}
