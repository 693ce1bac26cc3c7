import { type Block, blocksFromText } from '@glossa/core/text';
import { frenchBook, randomOf } from './french.ts';

/** Sentences that paragraphs are drawn from; `#` is another number each time. */
const sentences = {
  es: `El niño llegó a la ciudad y vio las casas blancas que su abuela le había descrito tantas veces.|—¿Tienes hambre? —preguntó el Sr. García.|Compraron pan, queso y # kilos de naranjas.|En # las calles eran más estrechas, pero la gente se conocía.|Mi hermana trabajaba entonces en una librería que ya no existe.|«No volveré nunca», dijo ella, y cerró la puerta.|Los vecinos hablaban del tiempo, de los precios y de las elecciones.|Cuando empezó a llover, corrimos hacia la estación.|Nadie supo explicar por qué habían desaparecido los cuadros.`,
  ru: `Утром дети пошли в школу, а их мать осталась дома и читала старую книгу.|«Ты знаешь, — сказал он, — в # г. здесь ничего не было».|Дорога вела через лес к большой реке.|Мы купили # яблок и немного хлеба.|Её брат давно живёт в другом городе и редко пишет.|Никто не мог объяснить, почему исчезли картины.|Когда начался дождь, все побежали к станции.|Соседи говорили о погоде, о ценах и о выборах.|Проф. Иванов открыл окно и долго молчал.`,
  ja: `彼女は昨日図書館で借りた本を読んでいたが、途中で眠くなってしまった。|「明日は早く起きなければならない」と田中さんは言った。|#年に東京で使われた機械は三台だけだった。|雨が降り始めたので、私たちは駅まで走った。|母は台所で静かに夕食の準備をしていた。|その町には古い寺が二つあり、春には桜が美しい。|彼は何も答えずに窓の外を見つめていた。|新しい電車は#キロの速さで走ることができる。|子供たちは公園で遊んでから家に帰りました。`,
  zh: `他昨天在图书馆看了三本书，可是还没有看完。|银行行长说：“明年我们要建设一座新的体育馆。”|中华人民共和国成立于#年，人口超过十三亿。|下雨的时候，我们都跑到车站去了。|我的姐姐以前在一家书店工作，那家书店现在已经没有了。|邻居们常常谈论天气、物价和孩子的学习。|谁也不知道那些画为什么不见了。|火车每小时可以开#公里。|孩子们在公园里玩了一会儿，然后回家吃饭。`,
};
export type SampleLanguage = keyof typeof sentences;

/** A book of paragraphs of three to six sentences, the same each time. */
export function bookOf(lang: SampleLanguage, characters: number): Block[] {
  const random = randomOf(7);
  const all = sentences[lang].split('|');
  const space = lang === 'ja' || lang === 'zh' ? '' : ' ';
  const sentence = () => (all[Math.floor(random() * all.length)] as string).replace('#', () => String(1 + Math.floor(random() * 2000)));
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; length += (paragraphs.at(-1) as string).length)
    paragraphs.push(Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(space));
  let made = 0;
  return blocksFromText(paragraphs.join('\n\n'), () => `b${made++}`);
}

/** The paragraphs of a book of 500,000 words, and how many of them a chapter has. */
export const longBookText = (): string[] => frenchBook(500_000, 80_000);
export const paragraphsOfChapter = 40;
