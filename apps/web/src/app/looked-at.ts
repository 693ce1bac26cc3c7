/** Calls whenever this page is looked at again, until the answer is called. */
export function onLookedAt(run: () => void): () => void {
  const stop = new AbortController();
  const look = () => document.visibilityState === 'visible' && run();
  document.addEventListener('visibilitychange', look, { signal: stop.signal });
  window.addEventListener('focus', look, { signal: stop.signal });
  return () => stop.abort();
}
