import './library.css';
import type { Course, Lesson } from '@glossa/contract';
import { getRouteApi } from '@tanstack/react-router';
import { usePreferences } from '../accounts/accounts.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { BringBox } from '../importing/bring-box.tsx';
import { FirstVisit } from '../importing/first-visit.tsx';
import { usePasteToImport } from '../importing/use-paste.ts';
import { Skeleton } from '../ui/state.tsx';
import { ContinueBox } from './continue-box.tsx';
import { Courses } from './courses.tsx';
import { LanguageStrip } from './language-strip.tsx';
import { LessonList } from './lesson-list.tsx';
import { type Shelved, useBrowse, useCourses, useGoOn } from './library.ts';
import { isPlain, queryOf } from './view.ts';

const route = getRouteApi('/');

/** The home: go on reading, bring something, courses, lessons. */
export function LibraryScreen() {
  const say = useText();
  const view = route.useSearch();
  const { lang } = usePreferences();
  usePasteToImport();
  const courses = useCourses(lang);
  const recent = useBrowse(queryOf({}, lang));
  const goOn = useGoOn(lang);
  if (recent.isError || courses.isError) {
    return (
      <Screen title={say('library.title')}>
        <LoadFailed error={recent.error ?? courses.error} retry={() => Promise.all([recent.refetch(), courses.refetch()])} />
      </Screen>
    );
  }
  if (recent.isPending || courses.isPending || goOn.isPending) {
    return (
      <Screen title={say('library.title')}>
        <Skeleton label={say('common.loading')} rows={5} />
      </Screen>
    );
  }
  const begun = (recent.data.pages[0]?.items.length ?? 0) > 0 || courses.data.some(({ isDefault }) => !isDefault);
  if (!begun && isPlain(view)) return <FirstVisit />;
  return (
    <Screen title={say('library.title')}>
      <h1 className="vh">{say('library.title')}</h1>
      <LanguageStrip />
      <Hero goOn={goOn.data} courses={courses.data} />
      <Courses courses={courses.data} lang={lang} />
      <LessonList view={view} lang={lang} courses={courses.data} />
    </Screen>
  );
}

function Hero({ goOn, courses }: { goOn: (Shelved & { lesson: Lesson }) | null | undefined; courses: readonly Course[] }) {
  if (!goOn)
    return (
      <div className="hero hero-alone">
        <BringBox />
      </div>
    );
  const { lesson, ...shelved } = goOn;
  return (
    <div className="hero">
      <ContinueBox lesson={lesson} shelved={shelved} course={courses.find(({ id }) => id === lesson.courseId)?.title} />
      <BringBox />
    </div>
  );
}
