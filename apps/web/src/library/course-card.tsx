import type { Course } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/i18n.tsx';
import { Cover } from '../ui/cover.tsx';
import { CoverageLine } from './coverage.tsx';
import type { ShelvedCourse } from './library.ts';

export function CourseCard({ course, shelved }: { course: Course; shelved: ShelvedCourse | undefined }) {
  const say = useText();
  const read = shelved?.finished ? say('library.finishedCount', { count: shelved.finished }) : null;
  return (
    <Link to="/courses/$id" params={{ id: course.id }} className="course box">
      <div className="course-head">
        <Cover title={course.title} lang={course.lang} picture={course.picture} />
        <div className="grow">
          <h3 className="clip" lang={course.lang} dir="auto">
            {course.title}
          </h3>
          <span className="small faint">{[say('library.lessonCount', { count: course.lessons }), read].filter(Boolean).join(' · ')}</span>
        </div>
      </div>
      {shelved && course.lessons > 0 && <CoverageLine title={course.title} coverage={shelved.coverage} />}
    </Link>
  );
}
