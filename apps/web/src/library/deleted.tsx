import type { Course, Lesson } from '@glossa/contract';
import { RotateCcw } from 'lucide-react';
import { LoadFailed } from '../app/load-failed.tsx';
import { ShowMore } from '../app/show-more.tsx';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Cover } from '../ui/cover.tsx';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { useCourseActs, useLessonActs } from './acts.ts';
import { useDeletedCourses, useLessons } from './library.ts';

/** Courses and lessons deleted within 30 days: all one can do is bring them back. */
export function Deleted({ lang, search }: { lang: string | null; search: string | undefined }) {
  const say = useText();
  const list = useLessons({ ...(lang ? { lang } : {}), ...(search ? { search } : {}), deleted: 'true' });
  const courses = useDeletedCourses(lang);
  const lessonActs = useLessonActs();
  const courseActs = useCourseActs();
  if (list.isError || courses.isError) return <LoadFailed error={list.error ?? courses.error} retry={() => Promise.all([list.refetch(), courses.refetch()])} />;
  if (list.isPending || courses.isPending) return <Skeleton label={say('common.loading')} rows={4} />;
  const lessons = list.data.pages.flatMap(({ items }) => items);
  const found = search ? [] : courses.data;
  if (lessons.length + found.length === 0) return <EmptyState boxed title={say('library.empty.deleted.title')} detail={say('library.empty.deleted.detail')} />;
  return (
    <>
      <ul className="lessons box">
        {found.map((course) => (
          <Row key={course.id} of={course} facts={say('library.deletedCourse', { count: course.lessons })} restore={() => courseActs.restore(course)} />
        ))}
        {lessons.map((lesson) => (
          <Row key={lesson.id} of={lesson} facts={say('library.wordCount', { count: lesson.words })} restore={() => lessonActs.restore(lesson)} />
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}

function Row({ of, facts, restore }: { of: Course | Lesson; facts: string; restore: () => void }) {
  const say = useText();
  return (
    <li className="lesson plain">
      <Cover title={of.title} lang={of.lang} />
      <div className="grow">
        <h3 className="clip" lang={of.lang} dir="auto">
          {of.title}
        </h3>
        <p className="lesson-facts clip">{facts}</p>
      </div>
      <Button small aria-label={say('library.restoreTitle', { title: of.title })} onPress={restore}>
        <RotateCcw size={16} aria-hidden />
        {say('library.restore')}
      </Button>
    </li>
  );
}
