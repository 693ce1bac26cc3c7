/** Which part of the house may know which. Higher numbers know lower ones; parts of one row do not know each other. */

export const serverRows: string[][] = [
  ['platform'],
  ['accounts', 'languages'],
  ['library', 'vocabulary', 'translating', 'speech'],
  ['reading', 'importing', 'aligning'],
  ['moving', 'publishing', 'following'],
];

const packagesBelow: Record<string, readonly string[]> = {
  core: [],
  formats: ['core'],
  contract: ['core'],
  messages: [],
  page: ['core'],
};

const rowOf = (room: string): number => serverRows.findIndex((row) => row.includes(room));
const partsOf = (path: string) => path.split('/');

/** Why `from` must not import `to` (paths from the root); null where it may. */
export function objection(from: string, to: string): string | null {
  const [area = '', name = ''] = partsOf(from);
  const [targetArea = '', targetName = ''] = partsOf(to);
  if (area === targetArea && name === targetName) return area === 'apps' && name === 'server' ? objectionInServer(from, to) : null;
  if (area === 'packages' && targetArea === 'packages')
    return packagesBelow[name]?.includes(targetName) ? null : `packages/${name} may know only ${packagesBelow[name]?.join(', ') || 'itself'}`;
  if (area === 'packages') return `packages/${name} is below ${targetArea}/`;
  if (area === 'apps' && targetArea === 'apps') return 'apps never import each other, not even types';
  if (area === 'apps' && targetArea !== 'packages') return `apps do not know ${targetArea}/`;
  return null;
}

function objectionInServer(from: string, to: string): string | null {
  const [, , , room = '', ...inside] = partsOf(from);
  const [, , , target = '', ...targetInside] = partsOf(to);
  const isRoom = inside.length > 0 && rowOf(room) >= 0;
  const isTargetRoom = targetInside.length > 0 && rowOf(target) >= 0;
  if (inside.length > 0 && room !== 'cli' && !isRoom) return `${room}/ stands in no row: give it one in scripts/house/arrows.ts`;
  if (!isRoom || room === target) return null;
  if (!isTargetRoom) return `rooms do not know what puts them together (${target})`;
  if (rowOf(target) >= rowOf(room)) return `${room}/ must not know ${target}/: arrows point down only, and never along a row`;
  if (target !== 'platform' && targetInside.join('/') !== `${target}.ts` && !from.endsWith('.test.ts')) return `from ${target}/ import only ${target}.ts`;
  return null;
}
