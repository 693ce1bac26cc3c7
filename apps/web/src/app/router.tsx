import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Shell });
const lessonScreen = lazyRouteComponent(() => import('../reading/lesson-screen.tsx'), 'LessonScreen');

/** The reader. It stays in place while its views change, which it tells by the address: `/`, `/sentences`, `/edit`. */
const lessonRoute = createRoute({ getParentRoute: () => rootRoute, path: '/lessons/$id', component: lessonScreen });
const lessonViews = ['/', '/sentences', '/edit'].map((path) => createRoute({ getParentRoute: () => lessonRoute, path }));

export const router = createRouter({ routeTree: rootRoute.addChildren([lessonRoute.addChildren(lessonViews)]), defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
