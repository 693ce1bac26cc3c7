import type { Lesson } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Say, useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Cover } from '../ui/cover.tsx';
import { CoverageLine } from './coverage.tsx';
import { LessonMenu, type Steps } from './lesson-menu.tsx';
import type { Shelved } from './library.ts';

/** Where reading is: at the end, at a page, or not begun. */
export const placeText = (say: Say, lesson: Lesson, shelved: Shelved | undefined): string =>
  shelved?.finishedAt
    ? say('library.finished')
    : shelved?.place
      ? say('library.pagePlace', { page: Math.min(shelved.place.page + 1, lesson.pages), pages: lesson.pages })
      : say('library.notStarted');

export interface LessonRowProps {
  lesson: Lesson;
  shelved: Shelved | undefined;
  /** Title of its course, where that is not plain already. */
  course?: string | undefined;
  steps?: Steps;
}

/** The parts of a lesson's row; the element around them is the list's affair. */
export function LessonParts({ lesson, shelved, course, steps }: LessonRowProps) {
  const say = useText();
  const names = useNames();
  // Isolated: a name may run the other way than what stands beside it.
  const facts = [course && `\u2068${course}\u2069`, say('library.wordCount', { count: lesson.words }), placeText(say, lesson, shelved)]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <Cover title={lesson.title} lang={lesson.lang} picture={lesson.picture?.id} />
      <div className="grow">
        <h3 className="clip" lang={lesson.lang} dir="auto">
          <Link to="/lessons/$id" params={{ id: lesson.id }}>
            {lesson.title}
          </Link>
        </h3>
        <p className="lesson-facts clip">{facts}</p>
        <Tags tags={lesson.tags} />
      </div>
      <div className="lesson-coverage">{shelved && <CoverageLine title={lesson.title} coverage={shelved.coverage} />}</div>
      <span className="lesson-day lesson-facts">{names.day(lesson.openedAt ?? lesson.createdAt)}</span>
      <span className="lesson-end">
        <LessonMenu lesson={lesson} {...(steps ? { steps } : {})} />
      </span>
    </>
  );
}

export function Tags({ tags, children }: { tags: readonly string[]; children?: ReactNode }) {
  const say = useText();
  if (tags.length === 0 && !children) return null;
  return (
    <p className="row wrap">
      {tags.map((tag) => (
        <Link key={tag} to="/" search={{ tag }} className="tag" aria-label={say('library.tag', { tag })}>
          {tag}
        </Link>
      ))}
      {children}
    </p>
  );
}
