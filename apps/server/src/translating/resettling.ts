import type { Tx } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { type AsideRow, addAside, allAside, removeAside, removeEnginesAside } from './aside.store.ts';
import { anchorOf, at, isAt, type Moves, settle, versionPlaces } from './moving-anchors.ts';
import { allRows, type Row, replaceRows } from './translating.store.ts';
import { addVersions, allVersions, keepVersions, placeVersion, removeVersionsById, type VersionRow } from './versions.store.ts';

/** How long what an engine made is kept aside. */
const enginesKeptFor = 30 * 24 * 60 * 60 * 1000;

/**
 * Takes the translations of a lesson along when its text was edited. Those whose sentence is gone are set aside, with
 * their former versions, and come back as soon as an edit brings such a sentence: nothing that a person made is lost.
 * Answers how many were set aside that no engine made.
 */
export function createResettling({ clock, ids }: Pick<Platform, 'clock' | 'ids'>) {
  return async (tx: Tx, owner: OwnerId, lessonId: string, moves: Moves): Promise<number> => {
    const rows = await allRows(tx, owner, lessonId);
    const versions = await allVersions(tx, owner, lessonId);
    const aside = await allAside(tx, owner, lessonId);
    const now = clock.now();
    const setAside = (row: Row, replaced_at: number | null): AsideRow => ({ ...row, replaced_at, sentence: moves.before(anchorOf(row)), aside_at: now });
    const isAside = new Set<object>(aside);

    const settled = settle<Row | AsideRow>([...rows, ...aside.filter((row) => row.replaced_at === null)], moves);
    const placed = settled.placed.filter(({ row, place }) => isAside.has(row) || !isAt(row, place)).map(({ row, place }) => at(plain(row), place));
    const crowded = settled.crowded.map(({ row, place }) => at(plain(row), place));
    const gone = settled.gone.filter((row) => !isAside.has(row));
    const back = [...settled.placed, ...settled.crowded].filter(({ row }) => isAside.has(row)).map(({ row }) => row.id);

    const placeOf = versionPlaces(settled, moves);
    const placesNow = versions.map((version) => ({ version, place: placeOf(version) }));
    const moved = placesNow.flatMap(({ version, place }) => (place && !isAt(version, place) ? [at(version, place)] : []));
    const goneVersions = placesNow.flatMap(({ version, place }) => (place ? [] : [version]));
    const backVersions = aside.flatMap((row) => {
      const place = row.replaced_at === null ? null : placeOf(row);
      return place ? [at(asVersion(row, row.replaced_at as number), place)] : [];
    });

    await removeAside(tx, owner, [...back, ...backVersions.map(({ id }) => id)]);
    await addAside(tx, owner, [...gone.map((row) => setAside(row, null)), ...goneVersions.map((version) => setAside(asRow(version), version.replaced_at))]);
    if (placed.length + crowded.length + gone.length > 0) await replaceRows(tx, owner, placed, [...gone, ...crowded]);
    await removeVersionsById(
      tx,
      owner,
      goneVersions.map(({ id }) => id),
    );
    await keepVersions(tx, owner, crowded, () => ids.next(), now);
    await addVersions(tx, owner, backVersions);
    for (const version of moved) await placeVersion(tx, owner, version);
    await removeEnginesAside(tx, owner, lessonId, now - enginesKeptFor);
    return gone.filter(({ source }) => source !== 'engine').length;
  };
}

const plain = (row: Row | AsideRow): Row => {
  const { replaced_at, sentence, aside_at, ...rest } = row as AsideRow;
  return rest;
};
const asVersion = (row: AsideRow, replaced_at: number): VersionRow => {
  const { revision, created_at, updated_at, ...rest } = plain(row);
  return { ...rest, written_at: updated_at, replaced_at };
};
const asRow = ({ written_at, replaced_at, ...rest }: VersionRow): Row => ({ ...rest, revision: 0, created_at: written_at, updated_at: written_at });
