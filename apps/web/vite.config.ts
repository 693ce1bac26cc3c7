import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  plugins: [spokenAriaOnly, react()],
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4600', '/healthz': 'http://127.0.0.1:4600' } },
  // The content security policy allows no inline code and no data: fonts, so nothing is inlined.
  build: { outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2023' },
});
