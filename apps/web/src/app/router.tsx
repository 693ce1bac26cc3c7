import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Shell });
const lessonScreen = lazyRouteComponent(() => import('../reading/lesson-screen.tsx'), 'LessonScreen');

/** The reader. `LessonScreen` finds its lesson with `useParams({ strict: false })`, and its view by the address. */
const lessonRoute = createRoute({ getParentRoute: () => rootRoute, path: '/lessons/$id', component: lessonScreen });
const sentencesRoute = createRoute({ getParentRoute: () => rootRoute, path: '/lessons/$id/sentences', component: lessonScreen });

export const router = createRouter({ routeTree: rootRoute.addChildren([lessonRoute, sentencesRoute]), defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
