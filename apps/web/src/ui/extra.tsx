import { type ComponentType, createElement, lazy, type ReactElement, Suspense } from 'react';

/** A part that is brought when it is first shown, and left out where it cannot be brought: what stands around it goes on without it. */
export function extra<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactElement {
  const Part = lazy(async () => ({ default: await load().catch((): ComponentType<P> => () => null) }));
  return (props) => <Suspense fallback={null}>{createElement(Part as ComponentType<P>, props)}</Suspense>;
}
