import { join } from 'node:path';
import { type Ran, root, run } from './steps.ts';

export const browsers = ['chrome', 'firefox'] as const;

/** Where the extension for a browser lies once it is built: a folder that the browser can load. */
export const extensionFolder = (browser: (typeof browsers)[number]): string => join(root, 'apps/extension/dist', `${browser}-mv3`);

export const buildExtension = (browser: (typeof browsers)[number]): Promise<Ran> =>
  run({ name: `extension for ${browser}`, command: ['wxt', 'build', 'apps/extension', '--browser', browser] });
