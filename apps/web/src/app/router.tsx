import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { doorSearchFrom, useWantedLesson } from '../accounts/wanted.ts';
import { viewFrom } from '../library/view.ts';
import { ErrorPage, NotFoundPage } from './pages.tsx';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: ErrorPage });
const below = <const Path extends string>(path: Path) => ({ getParentRoute: () => rootRoute, path });

/** Of what an address says, that which is text. */
const texts = (given: Record<string, unknown>, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : [])));

const libraryRoute = createRoute({
  ...below('/'),
  component: lazyRouteComponent(() => import('../library/library-screen.tsx'), 'LibraryScreen'),
  validateSearch: viewFrom,
});
const courseRoute = createRoute({ ...below('/courses/$id'), component: lazyRouteComponent(() => import('../library/course-screen.tsx'), 'CourseScreen') });

interface ImportSearch {
  kind?: 'file' | 'address';
  course?: string;
  /** What other programs share with Glossa, in the names of the Web Share Target. */
  url?: string;
  text?: string;
  title?: string;
}
const importRoute = createRoute({
  ...below('/import'),
  component: lazyRouteComponent(() => import('../importing/import-screen.tsx'), 'ImportScreen'),
  validateSearch: ({ kind, course, ...shared }: Record<string, unknown>): ImportSearch => ({
    ...(kind === 'file' || kind === 'address' ? { kind } : {}),
    ...(typeof course === 'string' ? { course } : {}),
    ...texts(shared, 'url', 'text', 'title'),
  }),
});

const feedsRoute = createRoute({ ...below('/feeds'), component: lazyRouteComponent(() => import('../following/feeds-screen.tsx'), 'FeedsScreen') });
const feedRoute = createRoute({ ...below('/feeds/$id'), component: lazyRouteComponent(() => import('../following/feed-screen.tsx'), 'FeedScreen') });
/** Where one is in a catalogue: at an address, or at what it found for some words. */
interface CatalogueSearch {
  at?: string;
  search?: string;
  words?: string;
}
const cataloguesRoute = createRoute({
  ...below('/catalogues'),
  component: lazyRouteComponent(() => import('../following/catalogues-screen.tsx'), 'CataloguesScreen'),
  validateSearch: (given: Record<string, unknown>): CatalogueSearch => texts(given, 'at', 'search', 'words'),
});

const importProgressRoute = createRoute({
  ...below('/imports/$id'),
  component: lazyRouteComponent(() => import('../importing/import-progress.tsx'), 'ImportProgress'),
});

const activityRoute = createRoute({
  ...below('/activity'),
  component: lazyRouteComponent(() => import('../jobs/activity-screen.tsx'), 'ActivityScreen'),
  validateSearch: ({ view }: Record<string, unknown>): { view?: 'words' } => (view === 'words' ? { view } : {}),
});

const takeRoute = createRoute({ ...below('/take/$id'), component: lazyRouteComponent(() => import('../publishing/take-screen.tsx'), 'TakeScreen') });

const settingsRoute = createRoute({
  ...below('/settings'),
  component: lazyRouteComponent(() => import('../settings/settings-screen.tsx'), 'SettingsScreen'),
});
const inSettings = <const Path extends string>(path: Path) => ({ getParentRoute: () => settingsRoute, path });
const settingsRoutes = [
  createRoute({ ...inSettings('/'), component: lazyRouteComponent(() => import('../settings/reading-settings.tsx'), 'ReadingSettings') }),
  createRoute({ ...inSettings('/languages'), component: lazyRouteComponent(() => import('../settings/languages-settings.tsx'), 'LanguagesSettings') }),
  createRoute({ ...inSettings('/account'), component: lazyRouteComponent(() => import('../settings/account-settings.tsx'), 'AccountSettings') }),
  createRoute({ ...inSettings('/data'), component: lazyRouteComponent(() => import('../settings/data-settings.tsx'), 'DataSettings') }),
  createRoute({ ...inSettings('/reports'), component: lazyRouteComponent(() => import('../settings/reports-settings.tsx'), 'ReportsSettings') }),
  createRoute({ ...inSettings('/people'), component: lazyRouteComponent(() => import('../settings/people-settings.tsx'), 'PeopleSettings') }),
  createRoute({ ...inSettings('/translation'), component: lazyRouteComponent(() => import('../settings/engines-settings.tsx'), 'EnginesSettings') }),
] as const;

/** The reader. It stays in place, with what can be undone, while its views change, which it tells by the address. */
const lessonScreen = lazyRouteComponent(() => import('../reading/lesson-screen.tsx'), 'LessonScreen');
const lessonRoute = createRoute({ ...below('/lessons/$id'), component: lessonScreen });
const inLesson = <const Path extends string>(path: Path) => createRoute({ getParentRoute: () => lessonRoute, path });
const bringRoute = createRoute({
  ...below('/lessons/$id/translation'),
  component: lazyRouteComponent(() => import('../aligning/bring-screen.tsx'), 'BringScreen'),
});
const linksRoute = createRoute({
  ...below('/lessons/$id/links/$lang'),
  component: lazyRouteComponent(() => import('../aligning/links-screen.tsx'), 'LinksScreen'),
});
const lessonViews = [inLesson('/'), inLesson('/scroll'), inLesson('/sentences'), inLesson('/edit'), inLesson('/finish')] as const;

/** Ways in are drawn by the shell while nobody is here; whoever is inside is sent on to what they came for, or to the library. */
function Inward() {
  const id = useWantedLesson();
  return id === null ? <Navigate to="/" replace /> : <Navigate to="/take/$id" params={{ id }} replace />;
}
const doorRoutes = [
  createRoute({ ...below('/sign-in'), component: Inward, validateSearch: doorSearchFrom }),
  createRoute({ ...below('/sign-up'), component: Inward, validateSearch: doorSearchFrom }),
  createRoute({ ...below('/reset'), component: Inward, validateSearch: doorSearchFrom }),
] as const;

const routeTree = rootRoute.addChildren([
  libraryRoute,
  courseRoute,
  importRoute,
  importProgressRoute,
  feedsRoute,
  feedRoute,
  cataloguesRoute,
  activityRoute,
  takeRoute,
  settingsRoute.addChildren(settingsRoutes),
  lessonRoute.addChildren(lessonViews),
  bringRoute,
  linksRoute,
  ...doorRoutes,
]);

export const router = createRouter({ routeTree, defaultErrorComponent: ErrorPage, defaultNotFoundComponent: NotFoundPage, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
