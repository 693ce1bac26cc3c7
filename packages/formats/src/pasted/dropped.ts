import { isEnded } from './page-lines.ts';

/** Why a piece of a pasted page is left out. */
export type DropReason =
  /** Says who wrote the text, and when. */
  | 'byline'
  /** Stands in the text already. */
  | 'repeated'
  /** Asks about cookies or tells of them. */
  | 'cookies'
  /** Stands for a picture or a button. */
  | 'sign'
  /** A short line around the text. */
  | 'menu'
  /** In another language than the text, and no translation of it. */
  | 'other-language'
  /** Sentences around the text. */
  | 'outside';

const COOKIES =
  /cookie|クッキー|куки|кукі|cookies|쿠키|ملفات\s+(?:تعريف\s+)?الارتباط|الكوكيز|עוגיות|คุกกี้|कुकी|bánh quy|小型文字檔案|小甜饼|çerez|slapuk|sīkdat|küpsis|evästeit|vafrakök|plik\p{L}* cookie|μπισκότ|informasjonskapsl|bisküvi/iu;
export const tellsOfCookies = (text: string): boolean => COOKIES.test(text);

const SIGNS = new Set(
  'image images img picture photo foto imagen imágenes imagem immagine imatge bild bilder afbeelding beeld billede bilde kuva kép obraz obrazek obrázek slika изображение картинка фото зображення світлина снимка слика εικόνα تصویر صورة תמונה 画像 写真 图片 圖片 图像 照片 이미지 사진 รูปภาพ ảnh hình gambar görsel resim logo avatar close schließen fermer cerrar chiudi fechar закрыть закрити 閉じる 关闭 關閉 닫기 إغلاق'.split(
    ' ',
  ),
);
export const isSign = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || SIGNS.has(text.trim().toLowerCase());

/** Shorter lines without a mark at their end are names of other pages. */
const MENU = 45;

export function reasonFor(text: string, letters: string, body: string, isForeign: boolean): DropReason {
  if (isSign(text)) return 'sign';
  if (tellsOfCookies(text)) return 'cookies';
  if (letters !== '' && (body.includes(letters) || isMostlyIn(letters, body))) return 'repeated';
  if (isForeign) return 'other-language';
  return text.length <= MENU && !isEnded(text) ? 'menu' : 'outside';
}

const GRAM = 8;
/** Whether most of a line stands in the text too, perhaps with other words between. */
function isMostlyIn(letters: string, body: string): boolean {
  if (letters.length < 2 * GRAM) return false;
  let found = 0;
  let all = 0;
  for (let at = 0; at + GRAM <= letters.length; at += GRAM / 2, all++) if (body.includes(letters.slice(at, at + GRAM))) found++;
  return found > all * 0.3;
}
