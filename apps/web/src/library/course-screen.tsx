import './library.css';
import type { Course } from '@glossa/contract';
import { Link, useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { isProblem } from '../app/api.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { MessagePage } from '../app/pages.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { buttonClass } from '../ui/button.tsx';
import { Cover } from '../ui/cover.tsx';
import { extra } from '../ui/extra.tsx';
import { Skeleton } from '../ui/state.tsx';
import { CourseLessons } from './course-lessons.tsx';
import { CourseMenu } from './course-menu.tsx';
import { Tags } from './lesson-row.tsx';
import { titleLang, useCourse } from './library.ts';

const CourseKnown = extra(async () => (await import('./course-known.tsx')).CourseKnown);

export function CourseScreen() {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const course = useCourse(id);
  if (isProblem(course.error, 'course-not-found', 'invalid-input')) return <CourseMissing />;
  return (
    <Screen title={course.data?.title ?? say('library.course.eyebrow')}>
      {course.isPending && <Skeleton label={say('common.loading')} />}
      {course.isError && <LoadFailed error={course.error} retry={course.refetch} />}
      {course.data && <Head course={course.data} />}
      {course.data && course.data.lessons > 0 && (
        <div className="course-known-room">
          <CourseKnown id={id} />
        </div>
      )}
      {course.data && <CourseLessons key={id} course={course.data} />}
    </Screen>
  );
}

function Head({ course }: { course: Course }) {
  const say = useText();
  const names = useNames();
  const facts = [names.language(course.lang), say('library.lessonCount', { count: course.lessons }), course.isDefault && say('library.course.default')];
  return (
    <header className="course-page-head">
      <Cover title={course.title} lang={course.lang} />
      <div className="grow stack">
        <p className="eyebrow">{say('library.course.eyebrow')}</p>
        <h1 lang={titleLang(say, course)} dir="auto">
          {course.title}
        </h1>
        <p className="small muted">{facts.filter(Boolean).join(' · ')}</p>
        <Tags tags={course.tags}>{course.archivedAt !== null && <span className="tag">{say('library.course.archived')}</span>}</Tags>
      </div>
      <Link to="/import" search={{ course: course.id }} className={buttonClass()} aria-label={say('library.course.import')}>
        <Plus size={16} aria-hidden />
        <span className="only-wide">{say('common.import')}</span>
      </Link>
      <CourseMenu course={course} />
    </header>
  );
}

function CourseMissing() {
  const say = useText();
  return (
    <MessagePage title={say('library.course.missing.title')} detail={say('library.course.missing.detail')}>
      <Link to="/" className={buttonClass({ look: 'primary' })}>
        {say('common.library')}
      </Link>
    </MessagePage>
  );
}
