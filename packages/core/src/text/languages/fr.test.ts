import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from '../analyze.ts';
import { notation, plain } from '../testing.ts';

const right = [
  // elisions
  "Il| |l'|a| |dit|.",
  'Il| |l’|a| |dit|.',
  "Qu'|est|-|ce| |qu'|il| |n'|a| |pas| |?",
  "Aujourd'hui|,| |quelqu'un| |s'|est| |trompé|.",
  "Jusqu'|à| |l'|aube|,| |lorsqu'|elle| |puisqu'|on| |quoiqu'|il",
  "un| |prud'homme| |de| |la| |presqu'île",
  "L'|«| |oasis| |de| |vie| |»,| |d'|1,5| |km",
  "C'|est| |l'|O.N.U.| |ou| |l'|arrière-pays|.",
  "O'Neill| |mange| |des| |chips|.",
  // hyphens
  'les| |États-Unis|,| |le| |porte-parole| |et| |Jean-Sébastien',
  "C'est-à-dire| |vis-à-vis| |du| |rendez-vous",
  "Villeneuve-d'Ascq| |et| |Aix-en-Provence",
  'celui-ci|,| |lui-même|,| |peut-être|,| |là-bas|,| |ce| |jour|-|là',
  // inversions
  'A|-t-|il| |plu| |?',
  "Y| |a|-t-|il| |quelqu'un| |?",
  'dit|-|elle|,| |allez|-|y|,| |donnez|-|le|-|moi',
  "Va|-|t'|en| |!",
  'EST|-|CE| |VRAI| |?',
  // numbers
  '200 000| |visites|,| |14 137|,| |3,5| |et| |1 234 567,8',
  'en| |2015| |300| |personnes',
  'le| |9| |novembre| |2015|-|2017',
  // abbreviations and initials
  'M.| |Dupont| |et| |Mme.| |Roy| |arrivent|.',
  'J.-S.| |Bach| |et| |J.-C.| |Roy| |vivent|.',
  'des| |fruits|,| |p. ex.| |des| |pommes|.',
  'Le| |Dr.| |Martin| |est| |là|. ¶ Il| |attend|.',
  'En| |50| |av. J.-C.| |les| |Romains| |venaient|.',
  'Voir| |p.| |25| |du| |livre|.',
  'Il| |vient|,| |c.-à-d.| |demain|. ¶ Le| |n°| |5| |roule| |à| |160|km|/|h| |à| |23|h|.',
  'Trop| |tôt| |pour| |les| |prévisions ¶ Il| |est| |trop| |tôt|.',
  'des| |chats|.[|1|] ¶ Les| |chiens|; ¶ Le| |vent|,| |il| |tourne|.',
  'des| |pommes|,| |des| |poires|,| |etc|. ¶ Les| |enfants| |mangent|.',
  'Il| |change| |de| |cap|. ¶ Le| |vent| |tourne|.',
  // quotes and dialogue
  '«|Ça| |ne| |se| |fait| |pas|!»,| |a| |souligné| |Me| |Boudreault|. ¶ Il| |part|.',
  '«| |Bonjour| |! ¶ Ça| |va| |?| |» ¶ Il| |partit|.',
  '«| |Viens| |!| |»| |cria|-t-|elle|.',
  '—| |Bonjour| |! ¶ —| |Salut|.',
  '—| |Ah| |!| |—| |dit|-|il| |enfin|.',
  // ellipses and others
  'Il| |hésita|… ¶ Puis| |il| |partit|.',
  'Il| |hésita|…| |puis| |partit|.',
  'La| |fin| |vient|. ¶ 899| |:| |Nombre| |de| |pages|.',
  'EN| |CHIFFRES',
  'voir| |https://exemple.fr/une-page|,| |ou| |nom@exemple.fr',
];

/** What a plain splitter makes of it, and what must not come out. */
const wrong = ["Il| |l'a| |dit|.", "Aujourd'|hui", 'États|-|Unis', 'A-t-il| |plu| |?', '200| |000| |visites', 'M|. ¶ Dupont', 'rendez|-|vous'];

describe('French', () => {
  it.each(right)('%s', (row) => expect(notation(plain(row), 'fr')).toBe(row));
  it.each(wrong)('not %s', (row) => expect(notation(plain(row), 'fr')).not.toBe(row));

  it('gives the euphonic t to nobody and keys words without case or curly apostrophes', () => {
    const [block] = analyzeBlocks([{ id: 'b', kind: 'paragraph', text: 'L’Été, a-t-il dit en 2015' }], 'fr');
    const words = block?.sentences.flatMap((sentence) => sentence.tokens).filter((token) => token.kind === 'word');
    expect(words?.map((word) => word.key)).toEqual(["l'", 'été', 'a', 'il', 'dit', 'en']);
  });
});
