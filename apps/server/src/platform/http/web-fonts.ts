import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Face } from '@glossa/page';

/** The fonts that the built web app has brought along; none without it. */
export function facesIn(webFolder: string | null): Face[] {
  if (webFolder === null) return [];
  return filesIn(join(webFolder, 'assets')).flatMap((name): Face[] => {
    const [, family, script] = /^(inter|literata)-(latin|latin-ext|cyrillic)-wght-normal-[\w-]+\.woff2$/.exec(name) ?? [];
    if (!family || !script) return [];
    return [{ family: family === 'inter' ? 'Inter' : 'Literata', script: script as Face['script'], path: `/assets/${name}` }];
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
