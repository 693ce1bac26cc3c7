import type { Course } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/i18n.tsx';
import { useLanguageName } from '../languages/languages.ts';
import { Cover } from '../ui/cover.tsx';
import { CoverageLine } from './coverage.tsx';
import { type ShelvedCourse, titleLang } from './library.ts';

/** `named`: whether its language is told, where those of several stand side by side. */
export function CourseCard({ course, shelved, named }: { course: Course; shelved: ShelvedCourse | undefined; named: boolean }) {
  const say = useText();
  const nameOf = useLanguageName();
  const read = shelved?.finished ? say('library.finishedCount', { count: shelved.finished }) : null;
  return (
    <Link to="/courses/$id" params={{ id: course.id }} className="course box">
      <div className="course-head">
        <Cover title={course.title} lang={course.lang} picture={course.picture} />
        <div className="grow">
          <h3 className="clip" lang={titleLang(say, course)} dir="auto">
            {course.title}
          </h3>
          <span className="small faint">
            {[named ? nameOf(course.lang) : null, say('library.lessonCount', { count: course.lessons }), read].filter(Boolean).join(' · ')}
          </span>
        </div>
      </div>
      {shelved && course.lessons > 0 && <CoverageLine title={course.title} coverage={shelved.coverage} />}
    </Link>
  );
}
