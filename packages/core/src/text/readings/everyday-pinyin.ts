/** How Chinese words are said every day, where lists of signs have the reading of each sign by itself. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words whose last sign is said without a tone: 朋友 péngyou. */
const LIGHT = words(`
朋友 先生 学生 學生 东西 東西 告诉 告訴 时候 時候 早上 晚上 明白 还是 還是 多少 认识 認識 事情 意思 名字 漂亮 客气 客氣 清楚 舒服 麻烦 麻煩 便宜 关系 關係
消息 打算 打听 打聽 收拾 商量 月亮 窗户 窗戶 地方 力气 力氣 脾气 脾氣 运气 運氣 福气 福氣 厉害 厲害 聪明 聰明 眼睛 耳朵 头发 頭髮 嘴巴 尾巴 胳膊 指甲 丈夫 大夫 姑娘
媳妇 媳婦 亲戚 親戚 师傅 師傅 护士 護士 学问 學問 知识 知識 见识 見識 心思 热闹 熱鬧 结实 結實 老实 老實 糊涂 糊塗 休息 歇息 招呼 应付 應付 对付 對付 吩咐 答应 答應
豆腐 点心 點心 葡萄 萝卜 蘿蔔 粮食 糧食 玻璃 钥匙 鑰匙 灯笼 燈籠 抽屉 抽屜 衣裳 包袱 衣服 部分 力量 主意 用处 用處 好处 好處 坏处 壞處 难处 難處 规矩 規矩 道理 生意
行李 本事 记性 記性 喜欢 喜歡 觉得 覺得 记得 記得 懂得 晓得 曉得 值得 认得 認得 什么 什麼 怎么 怎麼 这么 這麼 那么 那麼 多么 多麼 骨头 骨頭 石头 石頭 木头 木頭
谢谢 謝謝 看看 试试 試試 想想 听听 聽聽 说说 說說 走走 坐坐 没关系 沒關係 对不住 饺子 餃子 馒头 饅頭 里头 裡頭 外头 外頭 前头 前頭 后头 後頭 上头 上頭 下头 下頭`);

/** Words that have another reading of a sign than most: by their syllables. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  `教书 jiāo shū;教書 jiāo shū;切菜 qiē cài;倒水 dào shuǐ;倒茶 dào chá;今朝 jīn zhāo;有空 yǒu kòng;没空 méi kòng;沒空 méi kòng`
    .split(';')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
);

/** Children are said in full: 女儿 nǚ’ér; elsewhere the sign at the end is an r: 哪儿 nǎr, 一点儿 yìdiǎnr. */
const CHILD = /[儿兒]$/;
const CHILDREN = /(?:[女侄妻婴嬰幼孤胎健男小宠寵弃棄孩育托少患病]|混血|新生|幸运|幸運|早产|早產|弄潮|低能|连体|連體|试管|試管)[儿兒]$/;
/** 差不多, 对不起, 来不及, 好不好: what comes of a verb, or does not, has the word for not between without a tone. */
const NOT_BETWEEN = /^(?:.不[起了到上下住着著得及多定见見动動过過来來去出清懂完好开開通]|(.)不\1)$/;

/** The syllables of a word, one for each sign; an r is written with the syllable before it, and leaves an empty one. */
export function everydayPinyin(word: string, syllables: readonly string[]): readonly string[] {
  const other = OTHERS.get(word)?.split(' ');
  if (other) return other;
  if (word.length < 2 || syllables.length !== word.length) return syllables;
  const last = word.length - 1;
  if (CHILD.test(word) && !CHILDREN.test(word)) return [...syllables.slice(0, last - 1), `${syllables[last - 1]}r`, ''];
  if (LIGHT.has(word)) return [...syllables.slice(0, last), light(syllables[last] as string)];
  return NOT_BETWEEN.test(word) ? [syllables[0] as string, 'bu', syllables[2] as string] : syllables;
}

const TONES = /[\u0300\u0301\u0304\u030c]/g;
const light = (syllable: string): string => syllable.normalize('NFD').replace(TONES, '').normalize('NFC');
