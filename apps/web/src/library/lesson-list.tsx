import type { Course } from '@glossa/contract';
import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { LoadFailed } from '../app/load-failed.tsx';
import { ShowMore } from '../app/show-more.tsx';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { CoverageLegend } from '../ui/meter.tsx';
import { Select } from '../ui/select.tsx';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { CourseCard } from './course-card.tsx';
import { DeletedRow, LessonParts } from './lesson-row.tsx';
import { useCourses, useLessons, useShelf } from './library.ts';
import { SearchBox } from './search-box.tsx';
import type { LibraryView } from './view.ts';

const every = 'every';

/** The lessons that fit the view, newest read first. */
export function LessonList({ view, lang, courses }: { view: LibraryView; lang: string | null; courses: readonly Course[] }) {
  const say = useText();
  const change = useChangeView(view);
  const list = useLessons({
    ...(lang ? { lang } : {}),
    ...(view.q ? { search: view.q } : {}),
    ...(view.course ? { courseId: view.course } : {}),
    ...(view.tag ? { tag: view.tag } : {}),
    ...(view.show ? { [view.show]: 'true' } : {}),
  });
  const pages = (list.data?.pages ?? []).map(({ items }) => items);
  const shelf = useShelf(view.show === 'deleted' ? [] : pages);
  const lessons = pages.flat();
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  return (
    <section className="section" aria-labelledby="lessons">
      <div className="section-head">
        <h2 id="lessons" className="grow">
          {say('library.lessons')}
        </h2>
        <SearchBox value={view.q ?? ''} onChange={(q) => change({ q: q || undefined })} />
        {courses.length > 1 && (
          <Select
            bare
            label={say('library.filter.course')}
            value={view.course ?? every}
            onChange={(id) => change({ course: id === every ? undefined : id })}
            choices={[{ id: every, label: say('library.filter.everyCourse') }, ...courses.map(({ id, title, lang: of }) => ({ id, label: title, lang: of }))]}
          />
        )}
        <Select
          bare
          label={say('library.show')}
          value={view.show ?? 'current'}
          onChange={(show) => change({ show: show === 'current' ? undefined : (show as 'archived' | 'deleted') })}
          choices={(['current', 'archived', 'deleted'] as const).map((id) => ({ id, label: say(`library.show.${id}`) }))}
        />
      </div>
      <div className="section-head">
        {view.show === 'deleted' ? (
          <p className="small muted">{say('library.deletedHint')}</p>
        ) : (
          <CoverageLegend known={say('library.legend.known')} learning={say('library.legend.learning')} fresh={say('library.legend.new')} />
        )}
        {view.tag && (
          <Button small look="soft" aria-label={say('library.tag.clear', { tag: view.tag })} onPress={() => change({ tag: undefined })}>
            {view.tag}
            <X size={14} aria-hidden />
          </Button>
        )}
      </div>
      {view.show === 'archived' && <ArchivedCourses lang={lang} />}
      {list.isError && <LoadFailed error={list.error} retry={list.refetch} />}
      {list.isPending && <Skeleton label={say('common.loading')} rows={4} />}
      {list.data && lessons.length === 0 && <NoLessons view={view} change={change} />}
      {lessons.length > 0 && (
        <ul className="lessons box">
          {lessons.map((lesson) =>
            view.show === 'deleted' ? (
              <DeletedRow key={lesson.id} lesson={lesson} />
            ) : (
              <li key={lesson.id} className="lesson">
                <LessonParts lesson={lesson} shelved={shelf.get(lesson.id)} course={titles.get(lesson.courseId)} />
              </li>
            ),
          )}
        </ul>
      )}
      <ShowMore list={list} />
    </section>
  );
}

type Change = (part: { [K in keyof LibraryView]?: LibraryView[K] | undefined }) => void;

function useChangeView(view: LibraryView): Change {
  const navigate = useNavigate();
  return (part) => {
    const search = Object.fromEntries(Object.entries({ ...view, ...part }).filter(([, value]) => value !== undefined)) as LibraryView;
    void navigate({ to: '/', search, replace: true, resetScroll: false });
  };
}

function NoLessons({ view, change }: { view: LibraryView; change: Change }) {
  const say = useText();
  const clear = () => change({ q: undefined, course: undefined, tag: undefined });
  if (view.q)
    return (
      <EmptyState boxed title={say('library.empty.search.title', { search: view.q })} detail={say('library.empty.search.detail')}>
        <Button onPress={() => change({ q: undefined })}>{say('library.empty.search.clear')}</Button>
      </EmptyState>
    );
  if (view.course || view.tag || !view.show)
    return (
      <EmptyState boxed title={say('library.empty.filter.title')} detail={say('library.empty.filter.detail')}>
        <Button onPress={clear}>{say('library.empty.filter.clear')}</Button>
      </EmptyState>
    );
  return <EmptyState boxed title={say(`library.empty.${view.show}.title`)} detail={say(`library.empty.${view.show}.detail`)} />;
}

function ArchivedCourses({ lang }: { lang: string | null }) {
  const say = useText();
  const archived = (useCourses(lang, true).data ?? []).filter(({ archivedAt }) => archivedAt !== null);
  if (archived.length === 0) return null;
  return (
    <div className="stack">
      <h3 className="small">{say('library.archivedCourses')}</h3>
      <ul className="shelf">
        {archived.map((course) => (
          <li key={course.id}>
            <CourseCard course={course} />
          </li>
        ))}
      </ul>
    </div>
  );
}
