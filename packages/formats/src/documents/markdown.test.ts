import { describe, expect, it } from 'vitest';
import { read, shapesOf } from './testing.ts';

describe('Markdown', () => {
  it.each<[string, string, string[]]>([
    ['headings', '# Un #\n\nDeux\n====\n\n### Trois\ntexte', ['heading 1: Un', 'heading 1: Deux', 'heading 3: Trois', 'paragraph: texte']],
    ['wrapped lines joined', 'Une phrase\nsur deux lignes.\n\nUne autre.', ['paragraph: Une phrase sur deux lignes.', 'paragraph: Une autre.']],
    ['items', '- Un\n- [x] Deux\n  suite\n\n1. Trois', ['item: Un', 'item: Deux suite', 'item: Trois']],
    [
      'words without their signs',
      '**Un** *deux* __trois__ `quatre` ~~cinq~~ snake_case_name \\*six\\*',
      ['paragraph: Un deux trois quatre cinq snake_case_name *six*'],
    ],
    ['links by their text', '[Un](http://x.y "t"), [deux][d] ![image](i.png)\n\n[d]: http://x.y', ['paragraph: Un, deux']],
    ['no code, comments, rules, tags or notes', '```js\ncode\n```\nUn<!-- x --><b>mot</b>[^1]\n\n---\n\n~~~\nplus\n~~~', ['paragraph: Unmot']],
    ['quotes', '> Un\n> deux', ['paragraph: Un deux']],
    ['cells apart', '| Nom | Ville |\n|-----|:---:|\n| Anne | Lyon |', ['paragraph: Nom', 'paragraph: Ville', 'paragraph: Anne', 'paragraph: Lyon']],
  ])('has %s', async (_, text, shapes) => expect(shapesOf(await read(text, 'x.md'))).toEqual(shapes));

  it('says in its first lines what it is', async () => {
    const document = await read('---\ntitle: "Mon conte"\nauthor: Anne\nlang: fr\n---\n\nBonjour.', 'x.md');
    expect(document).toMatchObject({ title: 'Mon conte', authors: ['Anne'], lang: 'fr' });
    expect(shapesOf(document)).toEqual(['paragraph: Bonjour.']);
  });
});
