import type { Course } from '@glossa/contract';
import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../app/load-failed.tsx';
import { ShowMore } from '../app/show-more.tsx';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { CoverageLegend } from '../ui/meter.tsx';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { CourseCard } from './course-card.tsx';
import { Deleted } from './deleted.tsx';
import { LessonParts } from './lesson-row.tsx';
import { useBrowse, useShelfCourses } from './library.ts';
import { type ChangeView, FilterMenu, SortMenu } from './list-controls.tsx';
import { SearchBox } from './search-box.tsx';
import { type LibraryView, queryOf } from './view.ts';

/** The lessons that fit the view. */
export function LessonList({ view, lang, courses }: { view: LibraryView; lang: string | null; courses: readonly Course[] }) {
  const say = useText();
  const intl = useIntl();
  const change = useChangeView(view);
  const list = useBrowse(queryOf(view, lang), view.show !== 'deleted');
  const total = view.show === 'deleted' ? undefined : list.data?.pages[0]?.total;
  return (
    <section className="section" aria-labelledby="lessons">
      <div className="section-head">
        <h2 id="lessons" className="grow">
          {say('library.lessons')} {total !== undefined && <small className="num">{intl.formatNumber(total)}</small>}
        </h2>
        <SearchBox value={view.q ?? ''} onChange={(q) => change({ q: q || undefined })} />
        <FilterMenu view={view} change={change} courses={courses} />
        <SortMenu view={view} change={change} />
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
      {view.show === 'deleted' ? <Deleted lang={lang} search={view.q} /> : <Lessons list={list} view={view} change={change} courses={courses} />}
    </section>
  );
}

function Lessons({ list, view, change, courses }: { list: ReturnType<typeof useBrowse>; view: LibraryView; change: ChangeView; courses: readonly Course[] }) {
  const say = useText();
  if (list.isError) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (list.isPending) return <Skeleton label={say('common.loading')} rows={4} />;
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  // A lesson that moved in the order meanwhile may come twice.
  const items = [...new Map(list.data.pages.flatMap((page) => page.items).map((item) => [item.lesson.id, item])).values()];
  if (items.length === 0) return <NoLessons view={view} change={change} />;
  return (
    <>
      <ul className="lessons box">
        {items.map(({ lesson, ...shelved }) => (
          <li key={lesson.id} className="lesson">
            <LessonParts lesson={lesson} shelved={shelved} course={titles.get(lesson.courseId)} />
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}

function useChangeView(view: LibraryView): ChangeView {
  const navigate = useNavigate();
  return (part) => {
    const search = Object.fromEntries(Object.entries({ ...view, ...part }).filter(([, value]) => value !== undefined)) as LibraryView;
    void navigate({ to: '/', search, replace: true, resetScroll: false });
  };
}

function NoLessons({ view, change }: { view: LibraryView; change: ChangeView }) {
  const say = useText();
  const clear = () => change({ q: undefined, course: undefined, tag: undefined, show: undefined, known: undefined, length: undefined });
  if (view.q)
    return (
      <EmptyState boxed title={say('library.empty.search.title', { search: view.q })} detail={say('library.empty.search.detail')}>
        <Button onPress={() => change({ q: undefined })}>{say('library.empty.search.clear')}</Button>
      </EmptyState>
    );
  if (view.show === 'archived') return <EmptyState boxed title={say('library.empty.archived.title')} detail={say('library.empty.archived.detail')} />;
  return (
    <EmptyState boxed title={say('library.empty.filter.title')} detail={say('library.empty.filter.detail')}>
      <Button onPress={clear}>{say('library.empty.filter.clear')}</Button>
    </EmptyState>
  );
}

function ArchivedCourses({ lang }: { lang: string | null }) {
  const say = useText();
  const archived = (useShelfCourses(lang, true).data ?? []).filter(({ course }) => course.archivedAt !== null);
  if (archived.length === 0) return null;
  return (
    <div className="stack">
      <h3 className="small">{say('library.archivedCourses')}</h3>
      <ul className="shelf">
        {archived.map(({ course, ...shelved }) => (
          <li key={course.id}>
            <CourseCard course={course} shelved={shelved} named={lang === null} />
          </li>
        ))}
      </ul>
    </div>
  );
}
