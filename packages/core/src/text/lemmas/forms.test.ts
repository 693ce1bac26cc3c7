import { describe, expect, it } from 'vitest';
import { englishForms } from './en-forms.ts';
import { spanishForms } from './es-forms.ts';
import { spanishVerbs } from './es-verbs.ts';
import { italianForms } from './it-forms.ts';
import { italianVerbs } from './it-verbs.ts';
import { readIrregular } from './lemmatizer.ts';
import { dutchForms } from './nl-forms.ts';
import { portugueseForms } from './pt-forms.ts';
import { portugueseVerbs } from './pt-verbs.ts';
import type { Dictionary } from './rules.ts';
import { turkishForms } from './tr-forms.ts';

const dictionary = (listed: string, forms = '', irregular: Record<string, string> = {}, stems: Record<string, string[]> = {}): Dictionary => {
  const own = new Set(listed.split(' '));
  const all = new Set([...own, ...forms.split(' ')]);
  return {
    lists: (word) => own.has(word),
    knows: (form) => all.has(form),
    stems: (form) => stems[form] ?? (all.has(form) ? [form] : []),
    irregular: (form) => irregular[form],
    irregulars: (form) => (irregular[form] === undefined ? [] : [irregular[form]]),
  };
};

describe('Turkish forms', () => {
  const known = dictionary(
    'ev evin kısım kaşık çocuk çocukla insan ol verir adam ada yol yüz yüzde sonuç sonucu bilgi karış karşı köpek baba babasın öğretmen masa masat telefon fazla ağız',
    'olmak vermek verilmek söylemek söylenmek gitmek okumak okumamak çocuklamak inmek olmamak yüzmek karışmak gelmek gelememek öğretmek yemek yiyebilmek telefonlamak fazlalamak',
    {},
    { evine: ['ev'], yüzden: ['yüz'], adamı: ['ada'] },
  );
  it.each([
    ['evlerimizde', 'ev'],
    ['kısmı', 'kısım'],
    ['kaşığı', 'kaşık'],
    ['çocuklar', 'çocuk'],
    ['insan', 'insan'],
    ['adam', 'adam'],
    ['adamı', 'adam'],
    ['evine', 'ev'],
    ['yüzden', 'yüz'],
    ['sonucu', 'sonuç'],
    ['bilgi', 'bilgi'],
    ['karşı', 'karşı'],
    ['olmadığını', 'ol'],
    ['köpeğimizden', 'köpek'],
    ['ağzında', 'ağız'],
    ['babasına', 'baba'],
    ['öğretmendir', 'öğretmen'],
    ['masada', 'masa'],
    ['telefonla', 'telefon'],
    ['fazla', 'fazla'],
    ['gelemedim', 'gel'],
    ['gelmezlerdi', 'gel'],
    ['okudun', 'oku'],
    ['yiyebilir', 'ye'],
    ['verilen', 'ver'],
    ['söylüyor', 'söyle'],
    ['söylenir', 'söyle'],
    ['gidiyor', 'git'],
    ['okumuyorlar', 'oku'],
    ["yol'da", 'yol'],
    ["İzmir'de".toLocaleLowerCase('tr'), 'izmir'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(turkishForms(form, known)[0]).toBe(expected);
  });
});

describe('Dutch forms', () => {
  const known = dictionary(
    'val aanval boek werk ingevuld geloofd geloof boos dik',
    'leven leeft leefde groeien groeit groeide winnen wint winnend werken werkt werkte veranderen verandert veranderde afhaken haken haakt haakte opnemen verschijnen aanvallen invullen vullen vult vulde geloven gelooft geloofde boosste dikkere dikste dikere',
    { genomen: 'nemen', scheen: 'schijnen', val: 'vallen' },
  );
  it.each([
    ['leefde', 'leven'],
    ['groeide', 'groeien'],
    ['leeft', 'leven'],
    ['wint', 'winnen'],
    ['gewerkt', 'werken'],
    ['veranderde', 'veranderen'],
    ['afgehaakt', 'afhaken'],
    ['opgenomen', 'opnemen'],
    ['ingevuld', 'invullen'],
    ['geloofden', 'geloven'],
    ['bozere', 'boos'],
    ['dikste', 'dik'],
    ['werken', 'werken'],
    ['aanval', undefined],
    ['boek', undefined],
    ['xyz', undefined],
    ['t', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(dutchForms(form, known)[0]).toBe(expected);
  });
});

describe('Spanish forms', () => {
  const known = dictionary(
    'hablar dar prever entretener imponer reír ver tener poner largo rico feliz sustento',
    '',
    {},
    { dando: ['dar'], compra: ['compra', 'comprar'], árboles: ['árbol'] },
  );
  const irregular = readIrregular(spanishVerbs);
  const withTable = { ...known, irregular: (form: string) => irregular.get(form)?.[0], irregulars: (form: string) => irregular.get(form) ?? [] };
  it.each([
    ['hablárselo', 'hablar'],
    ['dándoselo', 'dar'],
    ['reírse', 'reír'],
    ['cómpralo', 'comprar'],
    ['póngalos', 'poner'],
    ['árboles', undefined],

    ['previsto', 'prever'],
    ['entretuvo', 'entretener'],
    ['impuestas', 'imponer'],
    ['larguísimo', 'largo'],
    ['riquísimas', 'rico'],
    ['felicísimo', 'feliz'],
    ['sustento', undefined],
    ['merlo', undefined],
    ['xyz', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(spanishForms(form, withTable)[0]).toBe(expected);
  });
});

describe('Portuguese forms', () => {
  const known = dictionary(
    'rever propor manter',
    '',
    {},
    {
      falamos: ['falar', 'falir'],
      procuramos: ['curar', 'procurar'],
      gostaste: ['gostar'],
      termos: ['ter'],
      amos: ['amo', 'amar'],
      ramos: ['ramo'],
      trabalho: ['trabalhar'],
      saio: ['sair'],
      leio: ['ler'],
      sobe: ['subir'],
      passeio: ['passear'],
    },
  );
  const irregular = readIrregular(portugueseVerbs);
  const withTable = { ...known, irregular: (form: string) => irregular.get(form)?.[0], irregulars: (form: string) => irregular.get(form) ?? [] };
  it.each([
    ['falamos', 'falar'],
    ['procuramos', 'procurar'],
    ['gostaste', 'gostar'],
    ['propusesse', 'propor'],
    ['manteriam', 'manter'],
    ['revisto', 'rever'],
    ['termos', undefined],
    ['amos', undefined],
    ['ramos', undefined],
    ['trabalho', undefined],
    ['saio', 'sair'],
    ['leio', 'ler'],
    ['sobe', 'subir'],
    ['passeio', undefined],
    ['xyz', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(portugueseForms(form, withTable)[0]).toBe(expected);
  });
});

describe('Italian forms', () => {
  const listed =
    'forze parlare cercare prendere muovere  mangiare considerare leggere dormire capire dare dire porre coinvolgere riproporre produrre conte massa onesto vivere sera chiaro merlo';
  const known = dictionary(
    listed,
    'forza ponta vivamente seriamente',
    {},
    {
      massa: ['massa'],
      masse: ['massa'],
      onesti: ['onesto'],
      forze: ['forze'],
      conte: ['conte'],
      conti: ['conte'],
      ponte: ['ponte'],
      viva: ['vivere'],
      dorme: ['dormire'],
      leggerò: ['leggerò'],
      prendilo: ['prendere'],
      mobili: ['mobile'],
      davi: ['davo'],
    },
  );
  const irregular = readIrregular(italianVerbs);
  const withTable = { ...known, irregular: (form: string) => irregular.get(form)?.[0], irregulars: (form: string) => irregular.get(form) ?? [] };
  it.each([
    ['parlerò', 'parlare'],
    ['cercherò', 'cercare'],
    ['mangerò', 'mangiare'],
    ['leggerò', 'leggere'],
    ['dormirò', 'dormire'],
    ['dorme', 'dormire'],
    ['capisca', 'capire'],
    ['davi', 'dare'],
    ['considerandoli', 'considerare'],
    ['prendilo', 'prendere'],
    ['vattene', 'andare'],
    ['diglielo', 'dire'],
    ['parlami', undefined],
    ['mobili', undefined],
    ['parlarglielo', 'parlare'],
    ['porlo', 'porre'],
    ['riproposto', 'riproporre'],
    ['coinvolte', 'coinvolgere'],
    ['produrrebbe', 'produrre'],
    ['viva', 'vivo'],
    ['chiarissimo', 'chiaro'],
    ['forze', 'forza'],
    ['conte', undefined],
    ['ponte', undefined],
    ['masse', undefined],
    ['onesti', undefined],
    ['sera', undefined],
    ['merli', undefined],
    ['xyz', undefined],
    ['e', undefined],
  ])('%s is of %s', (form, expected) => {
    expect(italianForms(form, withTable)[0]).toBe(expected);
  });
});

describe('English forms', () => {
  const known = dictionary(
    'hop hope star stare car care bar barre din dine add call past paste breath breathe clothe panic kick nee need king k re red test west cut cute visit brother broth singer sing modest mod taller tallest',
  );
  it.each([
    ['hopped', 'hop'],
    ['hoped', 'hope'],
    ['starring', 'star'],
    ['staring', 'stare'],
    ['cared', 'care'],
    ['barred', 'bar'],
    ['dining', 'dine'],
    ['adding', 'add'],
    ['called', 'call'],
    ['cuter', 'cute'],
    ['breathed', 'breathe'],
    ['clothing', 'clothe'],
    ['panicking', 'panic'],
    ['kicked', 'kick'],
    ['need', 'need'],
    ['king', 'king'],
    ['red', 'red'],
    ['test', 'test'],
    ['brother', 'brother'],
    ['singer', 'singer'],
    ['modest', 'modest'],
  ])('%s is of %s', (form, lemma) => {
    expect(englishForms(form, known)[0]).toBe(lemma);
  });

  it.each(['visited', 'pasted', 'winner', 'planed', 'ing', 'éed', 'bees', 'taller', 'tallest'])('%s is left to the dictionary', (form) => {
    expect(englishForms(form, known)).toEqual([]);
  });
});
