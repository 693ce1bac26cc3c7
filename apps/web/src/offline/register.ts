const workers = typeof navigator === 'undefined' ? undefined : navigator.serviceWorker;

/** What was asked before there was a worker, which would have kept the answers; undefined where none will come. */
let unkept = import.meta.env.PROD && workers ? new Map<string, Record<string, string>>() : undefined;
export function noteAsked(url: string, headers: Record<string, string>): void {
  if (!workers?.controller) unkept?.set(url, headers);
}
function askAgain(): void {
  for (const [url, headers] of unkept ?? []) void fetch(url, { headers }).catch(() => undefined);
  unkept?.clear();
}
function expectNone(): void {
  unkept = undefined;
}

/** Lets the app open without a network from now on, where the browser can: with what is shown already, too. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !workers) return;
  workers.addEventListener('controllerchange', askAgain);
  // Once the page stands: what it needs now goes first. Private windows may refuse, and lose nothing by it.
  const register = () => void workers.register('/service-worker.js').catch(expectNone);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}
