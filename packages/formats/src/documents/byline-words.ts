/** `By Anna Lee`, `Propos recueillis par …`: words that only stand before a name where the whole line is one. */
export const BY =
  /^(?:(?:written |reported |story |words |text )?by|(?:propos recueillis |texte |écrit |publié |rédigé )?par|(?:ein \p{L}+ |text |geschrieben |protokoll )?von|(?:escrito |texto |redactado )?por|(?:a cura |testo |scritto )?di|(?:geschreven )?door|av|af|przez|od|від)\s+/iu;
export const BY_SIGN =
  /^(?:authors?|auteure?s?|autrice|autor(?:in|a|en|es|as)?|autore|text|texte?|texto|testo|tekst|oprac|автори?|авторка|текст|記者|作者|文|筆者|取材・文|取材|執筆|著者|记者|撰文|기자|글|yazan|yazar|skribent|kirjoittaja|schrijver|بقلم|كتب[هت]?|المؤلف|מאת)\s*[:：・／/]\s*|^(?:بقلم|كتبت?|מאת|yazan|文・|文\s)\s*/iu;
/** Signs that say no more than who wrote it: `Author:`, but not `Text:`, behind which other things stand too. */
export const AUTHOR = /^(?!te[kx]|文|글)[^:：]{2,14}[:：]/iu;
/** How letters begin. */
export const SALUTATION =
  /^(?:dear|hi|hello|hey|ch(?:er|ère)s?|bonjour|salut|liebe[rs]?|hallo|sehr|querid[oa]s?|estimad[oa]s?|hola|car[oaie]|gentile|ciao|prezad[oa]s?|olá|beste|geachte|lieve|kära?|kjære|kære|hej|hei|drog[ai]|szanown[aiye]|шановн\p{L}+|дорог\p{L}+|люб\p{L}+|уважаем\p{L}+|мил\p{L}+|прив[іе]т|sevgili|sayın|merhaba)\s/iu;

export const READ_IN =
  /(?:(?:lecture|lesezeit|tiempo de lectura|lectura|tempo di lettura|leitura|tempo de leitura|leestijd|reading time|czas czytania|час читання|время чтения|lästid|okuma süresi|읽는 시간|読了時間|وقت القراءة)\s*[:：]?\s*)?(?<![\d時时시点:：])\d{1,3}\s?(?:min(?:s|\.|uten?|utes?|utos?|uti|uut|uter|ut)?|минут[аы]?|мин|хвилин[аи]?|хв|分|분|dk|dakika|دقائق|دقيقة)(?:\.|(?![\p{L}\p{N}]))(?:\s?(?:read|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd|czytania|читання|чтения|läsning|okuma|읽기|で読める))?/giu;
export const TIMES = /(?<!\d)\d{1,2}\s?[:：.hH時时]\s?\d{2}(?::\d{2})?\s?(?:分|(?:[ap]\.?m\.?|[صم])(?!\p{L}))?/giu;
/** What stands beside a date or a time and says no more; days of the week come from `weekdaysOf`. */
export const ABOUT: ReadonlySet<string> = new Set(
  `
publié publiée mis mise à jour le la les a au published updated posted first last modified on at in the stand veröffentlicht erschienen aktualisiert
zuletzt geändert am um uhr publicado publicada actualizado actualizada el las los hora horas h hs atualizado atualizada em às as pubblicato aggiornato
ultimo aggiornamento il alle ore опубліковано оновлено опубликовано обновлено дата о об в у року рік год года г р نشر نشرت نُشر في الساعة آخر تحديث
تاريخ النشر التحديث يوم publicerad publicerat uppdaterad publisert oppdatert udgivet opdateret kl klo julkaistu päivitetty gepubliceerd bijgewerkt op
om opublikowano opublikowany aktualizacja aktualizowano godz dnia yayınlanma güncelleme güncellendi tarihi saat 公開 公開日 更新 更新日 最終更新 投稿 投稿日 掲載 配信 配信日時
公開日時 発行 发布时间 发布 发布于 更新时间 發布 發佈 來源 입력 등록 수정 게시 작성 et cet cest utc gmt est edt pst pdt bst ist jst kst msk pm ص م`
    .trim()
    .split(/\s+/),
);
