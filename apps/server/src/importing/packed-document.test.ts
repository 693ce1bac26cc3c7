import { expect, it } from 'vitest';
import { packed, unpacked } from './packed-document.ts';

it('brings no more pictures out of a file than an import keeps', () => {
  let reads = 0;
  const read = () => {
    reads++;
    return new Uint8Array([reads % 256]);
  };
  const pictures = Array.from({ length: 1500 }, (_, at) => ({ source: `${at}.png`, alt: '', read }));
  const blocks = [{ kind: 'paragraph' as const, text: 'Oui.', pictures }];
  const said = { title: '', authors: [], lang: null, warnings: [], fileTitle: '', translations: [], rows: [], dropped: [] };
  const { chapters } = unpacked(packed({ ...said, chapters: [{ title: '', blocks }] }));
  const brought = chapters[0]?.blocks[0]?.pictures?.map((picture) => picture.read?.() ?? null) ?? [];
  expect([reads, brought.filter(Boolean).length, brought.length]).toEqual([1000, 1000, 1500]);
});
