import type { ReadingBetween } from './rules.ts';

/**
 * How a Chinese sign that is a word by itself is read, where that hangs on the words beside it: 走了 `le`, 吃得了 `liǎo`;
 * 还没 `hái`, 还钱 `huán`. What stands inside a longer word is read by the word list.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const HAN = /\p{Script=Han}$/u;
const COUNTS = /[一二三四五六七八九十百千万两兩几幾数數半每各这這那哪某第多\d]$/u;

const WHO = words('我 你 您 他 她 它 我们 我們 你们 你們 他们 他們 她们 她們 咱们 咱們 大家 谁 誰');
const BEFORE_MUST = words('就 也 还 還 都 总 總 又 非 可 只 必 必须 可能 现在 現在 今天 明天');
const REACHED = words('了 到 过 過 奖 獎 分 病 第一 第二 冠军 冠軍');
const GROWS = words('得 着 著 了 出 在 到 成 满 滿 起 出来 出來 起来 起來 过 過');
const OWED = words('钱 錢 书 書 给 給 债 債 款 贷款 貸款 清 了 回');
const MADE_INTO = words('以 分 成 作 称 稱 名 命名 评 評 定 改 译 譯 视 視 选 選 任命 变 變 化 列 设 設 升 转 轉 均 多 即 更 最 极 極');
const FOR = words('也 就 都 能 要 会 會 可以 来 來 去 只 并 並 不 将 將 专门 專門 一直 愿意 願意');
const PLANTED = words('树 樹 花 菜 田 地 下 了 着 著 满 滿 草 水稻 粮食 糧食');
const DONE = words('什么 什麼 吗 嗎 嘛 活 了 得 起 过 過 完 事 着 著');
const POURED = words('水 茶 酒 掉 车 車 入 是 也 不 出 进 進');
const AGAIN = words('做 写 寫 来 來 建 返 回 读 讀 看 开 開 选 選 学 學');
const HIT = words('奖 獎 毒 弹 彈 枪 槍');
const CARRIED = words('着 著 起 上 了 包 书包 書包');
const AFTER_GROUND = words('上 下 里 裡 的 面 点 點 和 与 與 是 在 有');

const counted =
  (counting: string, else_: string): ReadingBetween =>
  (before) =>
    COUNTS.test(before) ? counting : else_;
const followed =
  (by: ReadonlySet<string>, then: string, else_: string): ReadingBetween =>
  (_, after) =>
    by.has(after) ? then : else_;

const le: ReadingBetween = (before) => (before === '不' || before === '得' ? 'liǎo' : 'le');
const zhe: ReadingBetween = (before) => (before === '睡' || before === '找' || before === '得' ? 'zháo' : 'zhe');
const de: ReadingBetween = (before, after) => (before.length > 1 && HAN.test(before) && HAN.test(after) && !AFTER_GROUND.has(after) ? 'de' : 'dì');
const get: ReadingBetween = (before, after) => {
  if (WHO.has(before) || BEFORE_MUST.has(before)) return HAN.test(after) && !REACHED.has(after) ? 'děi' : 'dé';
  return HAN.test(before) && HAN.test(after) && !REACHED.has(after) ? 'de' : 'dé';
};
const be: ReadingBetween = (before, after) => {
  if (MADE_INTO.has(before) || COUNTS.test(after.charAt(0))) return 'wéi';
  return !HAN.test(before) || WHO.has(before) || WHO.has(after) || FOR.has(before) ? 'wèi' : 'wéi';
};
const grow = followed(GROWS, 'zhǎng', 'cháng');
const giveBack = followed(OWED, 'huán', 'hái');
const kind: ReadingBetween = (before, after) => (!COUNTS.test(before) && PLANTED.has(after) ? 'zhòng' : 'zhǒng');
const heavy = followed(AGAIN, 'chóng', 'zhòng');
const all: ReadingBetween = () => 'dōu';

const readings: ReadonlyMap<string, ReadingBetween> = new Map<string, ReadingBetween>([
  ['了', le],
  ['着', zhe],
  ['著', zhe],
  ['地', de],
  ['得', get],
  ['为', be],
  ['為', be],
  ['长', grow],
  ['長', grow],
  ['还', giveBack],
  ['還', giveBack],
  ['种', kind],
  ['種', kind],
  ['行', counted('háng', 'xíng')],
  ['只', counted('zhī', 'zhǐ')],
  ['都', all],
  ['谁', () => 'shéi'],
  ['誰', () => 'shéi'],
  ['教', () => 'jiāo'],
  ['干', followed(DONE, 'gàn', 'gān')],
  ['倒', followed(POURED, 'dào', 'dǎo')],
  ['重', heavy],
  ['中', followed(HIT, 'zhòng', 'zhōng')],
  ['背', followed(CARRIED, 'bēi', 'bèi')],
]);

/** How a word of one sign is read between others; none where the word list knows better. */
export const readingOf = (word: string): ReadingBetween | undefined => readings.get(word);
