import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offlineFiles } from './offline-files.ts';
import { routesOnly } from './routes-only.ts';

/** As React Aria names those of our interface languages. */
const spoken = ['en-US', 'fr-FR', 'de-DE', 'uk-UA', 'ar-AE', 'ja-JP'];

/** React Aria brings what it says in more than thirty languages: only those that Glossa is offered in are kept. */
const spokenAriaOnly: Plugin = {
  name: 'spoken-aria-only',
  enforce: 'pre',
  load(id) {
    const locale = /react-(?:aria|stately)[^?]*\/intl\/(?:[\w-]+\/)?([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id)?.[1];
    return locale && !spoken.includes(locale) ? 'export default {};' : null;
  },
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const worker = 'service-worker';

export default defineConfig({
  plugins: [routesOnly, spokenAriaOnly, react(), offlineFiles(here('public'))],
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4600', '/healthz': 'http://127.0.0.1:4600' } },
  // The content security policy allows no inline code and no data: fonts, so nothing is inlined.
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    rolldownOptions: {
      input: { index: here('index.html'), [worker]: here('src/offline/service-worker.ts') },
      // At the root and always by this name: so browsers find it, and it may serve the whole app.
      output: {
        entryFileNames: ({ name }) => (name === worker ? `${worker}.js` : 'assets/[name]-[hash].js'),
        // What the reader and other screens need, with all it stands on, is one script, not a dozen small ones.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /src\/(vocabulary\/(vocabulary|undone|acts|outbox|browser-outbox)|app\/failed)\.tsx?$|icons\/(check|chevron-right|arrow-left|ellipsis)\.\w+$/,
            },
          ],
        },
      },
    },
  },
});
