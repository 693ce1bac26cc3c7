import { type Client, createClient } from '@glossa/contract';

/** Speaks to a server as its own pages do. */
export const clientOf = ({ url }: { url: string }): Client => createClient((address, init) => fetch(address, init), url, { origin: url });

/** All items of a list, page by page. */
export async function allItems<T>(page: (cursor: string | undefined) => Promise<{ items: T[]; next: string | null }>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const got = await page(cursor);
    items.push(...got.items);
    cursor = got.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}
