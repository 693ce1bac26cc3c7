import type { Course } from '@glossa/contract';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { CourseCard } from './course-card.tsx';
import { TitleDialog } from './dialogs.tsx';
import { useCreateCourse, useShelfCourses } from './library.ts';

const few = 4;

/** Courses in the learner's order, the first four until all are asked for. */
export function Courses({ courses, lang }: { courses: readonly Course[]; lang: string | null }) {
  const say = useText();
  const [all, setAll] = useState(false);
  const [creating, setCreating] = useState(false);
  const shelved = new Map((useShelfCourses(lang).data ?? []).map(({ course, ...rest }) => [course.id, rest]));
  const shown = all ? courses : courses.slice(0, few);
  const language = lang ?? courses[0]?.lang;
  const several = new Set(courses.map((course) => course.lang)).size > 1;
  return (
    <section className="section" aria-labelledby="courses">
      <div className="section-head">
        <h2 id="courses" className="grow">
          {say('library.courses')}
        </h2>
        {courses.length > few && (
          <Button look="link" small onPress={() => setAll(!all)}>
            {all ? say('library.fewerCourses') : say('library.allCourses', { count: courses.length })}
          </Button>
        )}
        {language && (
          <Button small onPress={() => setCreating(true)}>
            <Plus size={16} aria-hidden />
            {say('library.newCourse')}
          </Button>
        )}
      </div>
      <ul className={all ? 'shelf shelf-all' : 'shelf'}>
        {shown.map((course) => (
          <li key={course.id}>
            <CourseCard course={course} shelved={shelved.get(course.id)} named={several} />
          </li>
        ))}
      </ul>
      {creating && language && <NewCourse lang={language} onClose={() => setCreating(false)} />}
    </section>
  );
}

function NewCourse({ lang, onClose }: { lang: string; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const create = useCreateCourse();
  const save = (title: string) =>
    create.mutate(
      { lang, title },
      {
        onSuccess: (course) => {
          onClose();
          toast.show({ text: say('library.courseCreated', { title: course.title }) });
          void navigate({ to: '/courses/$id', params: { id: course.id } });
        },
      },
    );
  return (
    <TitleDialog
      heading={say('library.newCourse')}
      title=""
      lang={lang}
      action={say('library.createCourse')}
      save={save}
      onClose={onClose}
      error={create.error}
      busy={create.isPending}
    />
  );
}
