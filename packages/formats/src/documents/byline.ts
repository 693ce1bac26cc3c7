import type { DocumentBlock, DroppedLine } from './document.ts';
import { endsSentence } from './lines.ts';
import { dateIn } from './written-dates.ts';

/** Who wrote a text, and when, as a line of its own says it. */
export interface Byline {
  author: string | null;
  publishedAt: number | null;
}

const LONGEST = 160;
const LONGEST_NAME = 80;

/** `By Anna Lee`, `Propos recueillis par …`: words that only stand before a name where the whole line is one. */
const BY =
  /^(?:(?:written |reported |story |words |text )?by|(?:propos recueillis |texte |écrit |publié |rédigé )?par|(?:ein \p{L}+ |text |geschrieben |protokoll )?von|(?:escrito |texto |redactado )?por|(?:a cura |testo |scritto )?di|(?:geschreven )?door|av|af|przez|od|від|od)\s+/iu;
const BY_SIGN =
  /^(?:authors?|auteure?s?|autrice|autor(?:in|a|en|es|as)?|autore|text|texte?|texto|testo|tekst|oprac|автори?|авторка|текст|記者|作者|文|筆者|取材・文|取材|執筆|著者|记者|撰文|기자|글|yazan|yazar|skribent|kirjoittaja|schrijver|بقلم|كتب[هت]?|المؤلف|מאת)\s*[:：・／/]\s*|^(?:بقلم|كتبت?|מאת|yazan|文・|文\s)\s*/iu;
const WIDE_NAME = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}・＝ーA-Za-z\s]{2,20}$/u;
/** The name stands first: `山田太郎記者`. */
const NAME_FIRST = /^([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,8})\s?(?:記者|记者|報道|기자)$/u;
const PARTICLE = "(?:de|da|do|dos|das|del|della|di|du|la|le|el|von|van|der|den|zu|zur|ter|bin|ben|al|y|e|et|und|and|og|och|i|і|и|й|та|&|d’|d')";
const PART = "[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}’'.-]*";
const NAME = new RegExp(`^${PART}(?:,?\\s+(?:${PARTICLE}\\s+){0,2}${PART}){0,7}$`, 'u');
const CASELESS_NAME = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+(?:\s[\p{sc=Arabic}\p{sc=Hebrew}\p{M}.]+){0,4}$/u;

const READ_IN =
  /(?:(?:lecture|lesezeit|tiempo de lectura|lectura|tempo di lettura|leitura|tempo de leitura|leestijd|reading time|czas czytania|час читання|время чтения|lästid|okuma süresi|읽는 시간|読了時間|وقت القراءة)\s*[:：]?\s*)?(?<![\d時时시点:：])\d{1,3}\s?(?:min(?:s|\.|uten?|utes?|utos?|uti|uut|uter|ut)?|минут[аы]?|мин|хвилин[аи]?|хв|分|분|dk|dakika|دقائق|دقيقة)(?:\.|(?![\p{L}\p{N}]))(?:\s?(?:read|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd|czytania|читання|чтения|läsning|okuma|읽기|で読める))?/giu;
const TIMES = /(?<!\d)\d{1,2}\s?(?:[:.hH時时]|:)\s?\d{2}(?::\d{2})?\s?(?:分|(?:[ap]\.?m\.?|[صم])(?!\p{L}))?/giu;
const ABOUT = new Set(
  'publié publiée mis mise à jour le la les a au lundi mardi mercredi jeudi vendredi samedi dimanche published updated posted first last modified on at in the monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun stand veröffentlicht erschienen aktualisiert zuletzt geändert am um uhr montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so publicado publicada actualizado actualizada el las los hora horas h hs lunes martes miércoles jueves viernes sábado domingo atualizado atualizada em às as segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta pubblicato aggiornato ultimo aggiornamento il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica опубліковано оновлено опубликовано обновлено дата о об в у року рік год года г р понеділок вівторок середа четвер пʼятниця п’ятниця субота неділя понедельник вторник среда пятница суббота воскресенье نشر نشرت نُشر في الساعة آخر تحديث تاريخ النشر التحديث يوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد publicerad publicerat uppdaterad publisert oppdatert udgivet opdateret kl klo julkaistu päivitetty gepubliceerd bijgewerkt op om opublikowano opublikowany aktualizacja aktualizowano godz dnia yayınlanma güncelleme güncellendi tarihi saat 公開 公開日 更新 更新日 最終更新 投稿 投稿日 掲載 配信 配信日時 公開日時 発行 发布时间 发布 发布于 更新时间 發布 發佈 來源 입력 등록 수정 게시 작성 et cet cest utc gmt est edt pst pdt bst ist jst kst msk am pm ص م et'.split(
    ' ',
  ),
);
const MARKS = /[|·•,،;；:：/–—\n()（）[\]]|\s-\s|^-|-$/u;

/** What a line says of a text's author and date, where it says nothing else; null for any other line. */
export function bylineIn(line: string, lang: string | null): Byline | null {
  if (line.length > LONGEST || /[!?¿¡"“”«»。]/u.test(line)) return null;
  let rest = line.replace(READ_IN, '|');
  const isTimed = line.match(READ_IN)?.some((time) => !/^\s*\d+\s?\p{L}+\.?\s*$/u.test(time)) ?? false;
  let publishedAt: number | null = null;
  let isDated = false;
  for (let date = dateIn(rest, lang); date; date = dateIn(rest, lang)) {
    publishedAt ??= date.time;
    isDated = true;
    rest = `${rest.slice(0, date.start)}|${rest.slice(date.end)}`;
  }
  if (isDated) rest = rest.replace(TIMES, '|');
  const authors: string[] = [];
  const said = authorIn(rest, false);
  if (said !== null) authors.push(said);
  else
    for (const piece of rest.split(MARKS)) {
      const words = piece.trim();
      if (isAbout(words)) continue;
      const author = authorIn(words, isDated);
      if (author === null) return null;
      if (author !== '') authors.push(author);
    }
  return isDated || isTimed || authors.length > 0 ? { author: authors.join(', ') || null, publishedAt } : null;
}

const isAbout = (words: string): boolean => words.split(/[\s.]+/).every((word) => word === '' || ABOUT.has(word.toLowerCase().replace(/[\u064b-\u0652]/g, '')));

/** The name that words are; empty where they are a place beside a date. */
function authorIn(words: string, isDated: boolean): string | null {
  const signed = BY_SIGN.exec(words) ?? BY.exec(words);
  const name = (signed ? words.slice(signed[0].length) : words).trim();
  if (name.length > LONGEST_NAME) return null;
  const [, first] = NAME_FIRST.exec(name) ?? [];
  if (first !== undefined) return first;
  if (signed && BY_SIGN.test(words)) return isName(name) || WIDE_NAME.test(name) || CASELESS_NAME.test(name) ? name : null;
  if (!isName(name)) return null;
  if (/\s/.test(name)) return signed || isDated ? name : null;
  return isDated ? (signed ? name : '') : null;
}

const isName = (text: string): boolean => NAME.test(text) && text.length <= LONGEST_NAME;
/** `Carlos Pérez`, in a line of its own above a date. */
const isBareName = (text: string): boolean => /^\S+(?:\s\S+){1,3}$/.test(text) && isName(text) && !endsSentence(text);

/** The name in what a page says of its author: without `By`, and what stands behind it. */
export function authorOf(said: string, lang: string | null): string {
  const found = bylineIn(said, lang)?.author;
  if (found) return found;
  const name = said
    .replace(BY_SIGN, '')
    .replace(BY, '')
    .replace(/\s*(?:[|·•\n]|\d).*$/su, '')
    .trim();
  return name === '' ? said : name;
}

export interface Signed {
  blocks: DocumentBlock[];
  authors: string[];
  publishedAt: number | null;
  dropped: DroppedLine[];
}

const LONG = 60;
const LONG_WIDE = 25;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const MOST_LOOKED_AT = 12;
/** More lines that are dates part a text: it is a diary, or a ticker. */
const MOST_DATES = 3;

/** Takes out of the top of a text the lines that say who wrote it and when. `isGuessed` where headings were only taken for some by their looks. */
export function withoutByline(blocks: readonly DocumentBlock[], lang: string | null, isGuessed = false): Signed {
  const top = blocks.slice(0, topOf(blocks));
  const found = top.map(({ kind, text }) => (kind === 'heading' && !isGuessed ? null : bylineIn(text.replace(/^[\s,;|·•-]+/, ''), lang)));
  const dates = blocks.filter(({ text }) => text.length <= LONGEST && dateIn(text, lang) && bylineIn(text, lang)).length;
  const isDiary = dates > MOST_DATES;
  for (const [at, { kind, text }] of top.entries()) {
    const next = found[at + 1];
    if ((kind !== 'heading' || isGuessed) && !found[at] && next && next.author === null && isBareName(text)) found[at] = { author: text, publishedAt: null };
  }
  const signed: Signed = { blocks: [], authors: [], publishedAt: null, dropped: [] };
  let pictures: NonNullable<DocumentBlock['pictures']> = [];
  for (const [at, block] of blocks.entries()) {
    const byline = found[at];
    if (!byline || (isDiary && byline.author === null) || !blocks.some(({ kind }, i) => !found[i] && kind !== 'heading')) {
      const own = [...pictures.map((picture) => ({ ...picture, before: true as const })), ...(block.pictures ?? [])];
      signed.blocks.push(own.length > 0 ? { ...block, pictures: own } : block);
      pictures = [];
      continue;
    }
    if (byline.author !== null && !signed.authors.includes(byline.author)) signed.authors.push(byline.author);
    signed.publishedAt ??= byline.publishedAt;
    signed.dropped.push({ text: block.text, reason: 'byline', before: signed.blocks.length });
    pictures.push(...(block.pictures ?? []));
  }
  return signed;
}

/** Where the text has begun for good: behind its second long sentence. */
function topOf(blocks: readonly DocumentBlock[]): number {
  let long = 0;
  const end = blocks.findIndex(
    ({ kind, text }) => kind !== 'heading' && text.length >= (WIDE.test(text) ? LONG_WIDE : LONG) && endsSentence(text) && ++long === 2,
  );
  return Math.min(end < 0 ? blocks.length : end, MOST_LOOKED_AT);
}
