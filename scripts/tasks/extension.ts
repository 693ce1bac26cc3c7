/** `npm run extension`: builds the browser extension, and says where it lies. */
import { browsers, buildExtension, extensionFolder } from '../lib/extension.ts';

for (const browser of browsers) {
  const { ok, output } = await buildExtension(browser);
  console.log(ok ? `${browser}: ${extensionFolder(browser)}` : output);
  if (!ok) process.exitCode = 1;
}
