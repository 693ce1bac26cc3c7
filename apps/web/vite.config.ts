import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
<<<<<<< HEAD
import { offlineFiles } from './offline-files.ts';
=======
import { routesOnly } from './routes-only.ts';
>>>>>>> 57a7155 (Show the words of a lesson before menus, dialogs and schemas are loaded: 171 kB of script instead of 240)

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
<<<<<<< HEAD
  plugins: [spokenAriaOnly, react(), offlineFiles(here('public'))],
=======
  plugins: [routesOnly, spokenAriaOnly, react()],
>>>>>>> 57a7155 (Show the words of a lesson before menus, dialogs and schemas are loaded: 171 kB of script instead of 240)
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
      output: { entryFileNames: ({ name }) => (name === worker ? `${worker}.js` : 'assets/[name]-[hash].js') },
    },
  },
});
