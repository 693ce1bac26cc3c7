import { sayIn, spoken } from '@glossa/messages';
import { defineConfig } from 'wxt';

/** Glossa on the reader’s own computer needs no question; any other address is asked for when it is typed in. */
const ownComputer = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  srcDir: 'src',
  outDir: 'dist',
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: 'Glossa',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    host_permissions: ownComputer,
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: { 'import-page': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command__' } },
    browser_specific_settings: { gecko: { id: '{8f2b6a52-6f0e-4a53-9f6c-6f1d5b7f4b10}', strict_min_version: '128.0' } },
  },
  hooks: {
    // What browsers themselves show comes from the same catalogues as everything else.
    'build:publicAssets': async (_, assets) => {
      for (const locale of spoken) {
        const say = await sayIn(locale);
        const told = { description: { message: say('extension.description') }, command: { message: say('extension.importPage') } };
        assets.push({ relativeDest: `_locales/${locale}/messages.json`, contents: JSON.stringify(told) });
      }
    },
  },
});
