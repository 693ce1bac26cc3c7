import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, type Step } from './steps.ts';

export const width = Math.max(2, Math.min(4, availableParallelism()));

const workspaces = ['packages', 'apps'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));

/** Everything that is checked without running the product. */
export const checks: Step[] = [
  ...['.', ...workspaces]
    .filter((place) => existsSync(join(root, place, 'tsconfig.json')))
    .map((place) => ({
      name: `types ${place === '.' ? 'of tests and scripts' : `of ${place}`}`,
      // Several checkers of one program each work out the same types; there are other programs for the other processors.
      command: ['tsc', '-p', place, '--checkers', '1'],
    })),
  { name: 'style and arrows (biome)', command: ['biome', 'check', '--max-diagnostics=100'] },
  { name: 'dead code (knip)', command: ['knip', '--no-progress'] },
];
