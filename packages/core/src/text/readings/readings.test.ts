import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../languages/index.ts';
import { joinPinyin, readingKinds, rubyOf } from './readings.ts';

const shown = (written: string, reading: string | undefined, language: string, kind?: Parameters<typeof rubyOf>[3]): string =>
  rubyOf(written, reading, language, kind)
    .map((piece) => (piece.reading === undefined ? piece.text : `${piece.text}(${piece.reading})`))
    .join(' ');

describe('furigana stands over kanji alone', () => {
  it.each([
    ['食べ物', 'たべもの', '食(た) べ 物(もの)'],
    ['お茶', 'おちゃ', 'お 茶(ちゃ)'],
    ['言い合い', 'いいあい', '言(い) い 合(あ) い'],
    ['勉強しました', 'べんきょうしました', '勉強(べんきょう) しました'],
    ['2023年', '2023ねん', '2023 年(ねん)'],
    ['一ヶ月', 'いっかげつ', '一ヶ月(いっかげつ)'],
    ['人々', 'ひとびと', '人々(ひとびと)'],
    ['消しゴム', 'けしごむ', '消(け) しゴム'],
    ['ラーメン', undefined, 'ラーメン'],
    ['大人', 'おとな', '大人(おとな)'],
    ['食べる', 'のむ', '食べる(のむ)'],
    ['今日', '', '今日'],
    ['漢あ'.repeat(40), 'かああ', `${'漢あ'.repeat(40)}(かああ)`],
  ])('%s %s', (written, reading, expected) => {
    expect(shown(written, reading, 'ja')).toBe(expected);
  });
});

describe('kana and kanji in Latin letters', () => {
  it.each([
    ['東京', 'とうきょう', 'tōkyō'],
    ['思う', 'おもう', 'omou'],
    ['学校', 'がっこう', 'gakkō'],
    ['一致', 'いっち', 'itchi'],
    ['お父さん', 'おとうさん', 'otōsan'],
    ['新鮮', 'しんせん', 'shinsen'],
    ['本屋', 'ほんや', 'hon’ya'],
    ['ラーメン', undefined, 'rāmen'],
    ['ファイル', undefined, 'fairu'],
    ['チェック', undefined, 'chekku'],
    ['きょう', undefined, 'kyō'],
    ['は', undefined, 'wa'],
    ['には', undefined, 'niwa'],
    ['はは', undefined, 'haha'],
    ['を', undefined, 'o'],
  ])('%s is %s', (written, reading, expected) => {
    expect(rubyOf(written, reading, 'ja', 'latin')).toEqual([{ text: written, reading: expected }]);
  });

  it('says nothing of kanji that nobody read', () => {
    expect(rubyOf('東京', undefined, 'ja', 'latin')).toEqual([{ text: '東京' }]);
  });
});

describe('pinyin stands over each sign', () => {
  it.each([
    ['图书馆', 'túshūguǎn', '图(tú) 书(shū) 馆(guǎn)'],
    ['方案', 'fāng’àn', '方(fāng) 案(àn)'],
    ['反感', 'fǎngǎn', '反(fǎn) 感(gǎn)'],
    ['西安', 'xī’ān', '西(xī) 安(ān)'],
    ['先', 'xiān', '先(xiān)'],
    ['女儿', 'nǚ’ér', '女(nǚ) 儿(ér)'],
    ['哪儿', 'nǎr', '哪儿(nǎr)'],
    ['恩爱', 'ēn’ài', '恩(ēn) 爱(ài)'],
    ['书', 'túshūguǎn', '书(túshūguǎn)'],
  ])('%s %s', (written, reading, expected) => {
    expect(shown(written, reading, 'zh')).toBe(expected);
  });

  it('joins syllables so that they can be told apart again', () => {
    expect(joinPinyin(['fāng', 'àn'])).toBe('fāng’àn');
    expect(joinPinyin(['ān'], true)).toBe('’ān');
  });
});

describe('other letters in Latin ones', () => {
  it.each([
    ['ru', 'Москва объект его щука Юля чай', 'Moskva obyekt yego shchuka Yulya chay'],
    ['uk', 'Київ Україна Згурський її м’ята', 'Kyiv Ukraina Zghurskyi yii miata'],
    ['be', 'Беларусь ўсё', 'Belarus’ wsyo'],
    ['bg', 'България Щастие', 'Balgaria Shtastie'],
    ['sr', 'Љубав Ђорђе човек ЊУЈОРК', 'Ljubav Đorđe čovek NJUJORK'],
    ['mk', 'Ѓорѓи Ќирил', 'Gjorgji Kjiril'],
    ['kk', 'Қазақстан тіл', 'Qazaqstan til'],
    ['el', 'αύριο ευχαριστώ άγγελος Μπαμπάς ουρανός', 'ávrio efcharistó ángelos Bampás ouranós'],
    ['ka', 'საქართველო წყალი', 'sakartvelo ts’q’ali'],
    ['hy', 'Երևան Հայաստան ու', 'Yerevan Hayastan u'],
    ['ko', '왕십리 별내 신라 백마 종로 같이 해돋이 좋고 읽어요', 'wangsimni byeollae silla baengma jongno gachi haedoji joko ilgeoyo'],
    ['ko', '압구정 없다 있습니다 독립문 많이 않아요 값 설악', 'apgujeong eopda itseumnida dongnimmun mani anayo gap seorak'],
    ['ar', 'كتاب كِتَاب الشمس مُحَمَّد', 'ktāb kitāb ash-shms muḥammad'],
    ['ar', 'الله والله سألها سَأَلَ إلى القرآن', 'allāh wallāh s’lhā sa’ala ilā al-qr’ān'],
    ['ar', 'الولد الوَلَد الواحد اليد الأب الإسلام', 'al-wld al-walad al-wāḥd al-yd al-ab al-islām'],
    ['fa', 'کتاب خانه', 'ktāb khāne'],
    ['he', 'שלום שָׁלוֹם תורה ילדים', 'shlom shalom tora yldim'],
    ['yi', 'ייִדיש', 'yidish'],
    ['hi', 'नमस्ते समझना राम लड़का भारत', 'namaste samajhnā rām laṛkā bhārat'],
    ['ta', 'தமிழ்', 'tamiḻ'],
    ['am', 'ትምህርት ሰላም አማርኛ', 'timhirt selam amarnya'],
    ['th', 'สวัสดี ถนน เรียน ประเทศ ขนม ตลาด', 'sawatdi thanon rian prathet khanom talat'],
    ['th', 'ใหญ่ อร่อย ชาติ แสดง ต่างๆ รถยนต์', 'yai aroi chat sadaeng tang-tang rotyon'],
  ])('%s: %s', (language, words, expected) => {
    expect(
      words
        .split(' ')
        .map((word) => rubyOf(word, undefined, language)[0]?.reading)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    ['ru', 'DVD'],
    ['ko', '5'],
    ['fr', 'Москва'],
    ['sr-Latn', 'čovek'],
    ['qaa', 'слово'],
  ])('%s leaves %s as it is', (language, word) => {
    expect(rubyOf(word, undefined, language)).toEqual([{ text: word }]);
  });
});

describe('readings', () => {
  it('are offered where a language is not written in Latin letters', () => {
    expect(readingKinds('ja')).toEqual(['kana', 'latin']);
    expect(readingKinds('zh-Hant')).toEqual(['pinyin']);
    expect(readingKinds('fr')).toEqual([]);
    expect(languages.filter(({ code }) => readingKinds(code).length === 0 && !/\p{Script=Latin}/u.test(languageName(code))).map(({ code }) => code)).toEqual(
      WITHOUT,
    );
  });

  const languageName = (code: string): string => languages.find((language) => language.code === code)?.ownName ?? '';
  const WITHOUT = ['km', 'lo', 'my', 'yue'];

  it.each(languages.map(({ code }) => code))('%s: the pieces of any word are the word', (language) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.option(fc.string({ maxLength: 12 }), { nil: undefined }), (written, reading) => {
        for (const kind of readingKinds(language)) {
          expect(
            rubyOf(written, reading, language, kind)
              .map(({ text }) => text)
              .join(''),
          ).toBe(written);
        }
      }),
      { numRuns: 30 },
    );
  });
});
