import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Files beside each other: every test has a server, data and browser context of its own.
  workers: 2,
  // Patience for a busy machine; a quiet one needs a fraction of it.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    // What cannot be pressed for so long never will be: told early, with a picture of then.
    actionTimeout: 60_000,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    // Requests that pass through it cannot be held up by a test; those of the offline shell let it in.
    serviceWorkers: 'block',
    // Nothing is looked at on its way from one colour or place to another.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'],
    },
  },
});
