// Runs before the first paint, so that the page never flashes in the wrong theme. `src/app/theme.ts` writes what this reads.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('glossa.theme');
  } catch {
    // Storage may be forbidden; the device's own theme serves then.
  }
  const device = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = !chosen || chosen === 'auto' ? device : chosen;
})();
