import { isCredited } from '../documents/credits.ts';
import { weightOf } from './letters.ts';
import { isEnded } from './page-lines.ts';

/** What a line that stands around the text of a page is there for. */
export type Furniture =
  | 'skip'
  | 'consent'
  | 'trail'
  | 'navigation'
  | 'share'
  | 'advert'
  | 'related'
  | 'comments'
  | 'newsletter'
  | 'legal'
  | 'copyright'
  | 'credit'
  | 'byline';

/** Whole lines, in small letters, without marks and counts at their ends. */
const lines: Partial<Record<Furniture, string>> = {
  skip: 'zum inhalt springen|zum inhalt|zum hauptinhalt springen|direkt zum inhalt|skip to content|skip to main content|skip navigation|jump to content|saltar al contenido|ir al contenido|saltar al contenido principal|aller au contenu|aller au contenu principal|passer au contenu|accéder au contenu|vai al contenuto|salta al contenuto|passa al contenuto|ir para o conteúdo|pular para o conteúdo|saltar para o conteúdo|ga naar inhoud|naar de inhoud|direct naar inhoud|przejdź do treści|przejdź do głównej treści|перейти к содержанию|перейти к содержимому|перейти к основному содержанию|перейти до вмісту|перейти до змісту|hoppa till innehåll|gå till innehåll|hopp til innhold|gå til indhold|siirry sisältöön|içeriğe geç|içeriğe atla|přejít k obsahu|přejít na obsah|ugrás a tartalomhoz|sari la conținut|本文へスキップ|コンテンツへスキップ|本文へ移動|跳转到内容|跳至内容|跳到主要内容|跳至主要內容|본문 바로가기|콘텐츠로 건너뛰기|تخطي إلى المحتوى|انتقل إلى المحتوى|דלג לתוכן|chuyển đến nội dung|ข้ามไปยังเนื้อหา|μετάβαση στο περιεχόμενο',
  consent:
    'alle akzeptieren|akzeptieren|alle ablehnen|ablehnen|einstellungen|zustimmen|cookie-einstellungen|nur notwendige|accept all|accept all cookies|accept|reject all|reject|decline|manage preferences|cookie settings|manage cookies|aceptar todas|aceptar todo|aceptar|rechazar|rechazar todas|rechazar todo|configurar|configurar cookies|configuración|tout accepter|accepter|tout refuser|refuser|continuer sans accepter|paramétrer|paramètres|accetta tutto|accetta tutti|accetta|rifiuta|rifiuta tutto|preferenze|aceitar tudo|aceitar todos|aceitar|rejeitar|recusar|definições|alles accepteren|accepteren|weigeren|alles weigeren|instellingen|akceptuję|zaakceptuj wszystkie|odrzuć|odrzuć wszystkie|ustawienia|принять все|принять|отклонить|настройки|прийняти всі|прийняти|відхилити|налаштування|godkänn alla|acceptera alla|avvisa|inställningar|hyväksy kaikki|hylkää|tümünü kabul et|kabul et|reddet|přijmout vše|odmítnout|すべて許可|同意する|すべて拒否|拒否する|接受全部|接受|拒绝|全部接受|모두 동의|동의|거부|قبول الكل|قبول|رفض',
  navigation:
    "menü|menu|startseite|anmelden|einloggen|registrieren|abo|suche|home|log in|login|sign in|sign up|register|subscribe|search|my account|menú|inicio|iniciar sesión|suscríbete|suscribirse|registrarse|buscar|accueil|se connecter|connexion|s’abonner|s'abonner|abonnez-vous|rechercher|accedi|abbonati|cerca|registrati|início|entrar|iniciar sessão|assinar|assine|pesquisar|inloggen|abonneren|zoeken|strona główna|zaloguj|zaloguj się|zarejestruj się|szukaj|меню|главная|войти|вход|регистрация|подписаться|поиск|головна|увійти|вхід|реєстрація|підписатися|пошук|logga in|hem|sök|prenumerera|etusivu|kirjaudu|kirjaudu sisään|anasayfa|ana sayfa|giriş yap|giriş|ara|domů|přihlásit se|hledat|メニュー|ホーム|トップ|ログイン|会員登録|検索|首页|首頁|登录|登入|注册|搜索|菜单|홈|로그인|회원가입|검색|메뉴|الرئيسية|تسجيل الدخول|بحث|القائمة",
  share:
    'teilen|drucken|merken|artikel teilen|per e-mail senden|link kopieren|share|share this|share this article|print|email|copy link|save|compartir|imprimir|enviar|copiar enlace|partager|imprimer|envoyer|copier le lien|partager l’article|condividi|stampa|invia|partilhar|compartilhar|delen|afdrukken|udostępnij|drukuj|поделиться|распечатать|печать|поділитися|друкувати|dela|skriv ut|jaa|tulosta|paylaş|yazdır|sdílet|tisknout|シェア|シェアする|印刷|分享|打印|列印|공유|공유하기|인쇄|مشاركة|شارك|طباعة',
  advert:
    'anzeige|werbung|advertisement|advert|sponsored|publicidad|anuncio|publicité|pubblicità|publicidade|advertentie|reklama|reklam|реклама|annons|mainos|annonse|annonce|reklám|publicitate|広告|广告|廣告|광고|إعلان|פרסומת|โฆษณา|quảng cáo|διαφήμιση',
  related:
    'lesen sie auch|auch interessant|das könnte sie auch interessieren|mehr zum thema|mehr dazu|meistgelesen|weitere artikel|read also|read more|related|related articles|related stories|more on this story|most read|you may also like|recommended|te puede interesar|también te puede interesar|lee también|más sobre este tema|noticias relacionadas|lo más leído|más leídas|à lire aussi|lire aussi|à lire également|sur le même sujet|articles liés|les plus lus|leggi anche|ti potrebbe interessare|articoli correlati|i più letti|leia também|leia mais|veja também|mais lidas|lees ook|meer over dit onderwerp|gerelateerd|meest gelezen|czytaj też|czytaj także|czytaj również|zobacz też|polecane|читайте также|читать также|по теме|похожие материалы|самое читаемое|читайте також|за темою|схожі матеріали|läs också|läs mer|läs även|mest läst|lue myös|luetuimmat|ilgili haberler|bunlar da ilginizi çekebilir|çok okunanlar|čtěte také|関連記事|あわせて読みたい|おすすめ記事|ランキング|相关阅读|相关文章|相關文章|相關閱讀|延伸閱讀|推荐阅读|관련 기사|많이 본 뉴스|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|قد يعجبك أيضا',
  comments:
    'kommentare|kommentar schreiben|leserkommentare|comments|leave a comment|post a comment|view comments|comentarios|deja un comentario|dejar un comentario|commentaires|laisser un commentaire|réagir|commenti|lascia un commento|comentários|deixe um comentário|reacties|plaats een reactie|komentarze|dodaj komentarz|комментарии|оставить комментарий|коментарі|залишити коментар|kommentarer|skriv en kommentar|kommentit|yorumlar|yorum yap|komentáře|コメント|コメントを書く|评论|發表評論|发表评论|댓글|댓글 쓰기|التعليقات|تعليقات|اترك تعليقا',
  newsletter:
    'newsletter|newsletter abonnieren|jetzt anmelden|e-mail-adresse|subscribe to our newsletter|sign up for our newsletter|email address|your email|boletín|suscríbete al boletín|correo electrónico|s’inscrire à la newsletter|inscrivez-vous à la newsletter|adresse e-mail|iscriviti alla newsletter|indirizzo e-mail|assine a newsletter|nieuwsbrief|schrijf je in voor de nieuwsbrief|e-mailadres|zapisz się na newsletter|adres e-mail|рассылка|подписаться на рассылку|розсилка|підписатися на розсилку|nyhetsbrev|uutiskirje|bülten|メールマガジン|ニュースレター|订阅|뉴스레터|النشرة البريدية',
  legal:
    'impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|barrierefreiheit|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|contact us|contact|about us|cookie policy|aviso legal|política de privacidad|política de cookies|condiciones de uso|términos y condiciones|contacto|mentions légales|politique de confidentialité|données personnelles|conditions générales|cgu|cgv|nous contacter|gestion des cookies|note legali|informativa sulla privacy|privacy e cookie|contatti|condizioni d’uso|política de privacidade|termos de uso|contato|contacto|privacybeleid|algemene voorwaarden|colofon|polityka prywatności|regulamin|политика конфиденциальности|пользовательское соглашение|контакты|о нас|політика конфіденційності|умови використання|контакти|про нас|integritetspolicy|om oss|villkor|tietosuoja|tietosuojaseloste|yhteystiedot|gizlilik politikası|künye|iletişim|kullanım koşulları|ochrana osobních údajů|プライバシーポリシー|利用規約|会社概要|お問い合わせ|運営会社|隐私政策|隱私政策|使用条款|关于我们|联系我们|개인정보처리방침|이용약관|سياسة الخصوصية|اتصل بنا|من نحن|شروط الاستخدام',
};
const known = new Map((Object.entries(lines) as [Furniture, string][]).flatMap(([kind, all]) => all.split('|').map((line) => [line, kind] as const)));

const NETWORK =
  /(?<![\p{L}\p{N}])(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|reddit|tiktok|youtube|mastodon|bluesky|flipboard|xing|threads|messenger|vkontakte|вконтакте|одноклассники|weibo|wechat|微博|微信|はてなブックマーク|kakaotalk|카카오톡|페이스북|فيسبوك|واتساب)(?![\p{L}\p{N}])/iu;
const COPYRIGHT = /^(?:\(c\)|copyright)\s.{0,20}\d{4}|©\s*(?:copyright\s*)?\d{4}|\d{4}\s*©/iu;
const TRAIL = /^\S[^>›»]{0,40}(?:\s+[>›»]\s+\S[^>›»«]{0,60}){1,6}$/u;
/** `Von Anna Schmidt`, dates, `3 min read`. */
const NAMED =
  /^(?:[Vv]on|[Bb]y|BY|[Pp]or|[Pp]ar|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Aa]utora?|[Aa]uthor|[Aa]uteur|Автор|Текст|Yazan|文|記者|作者|بقلم)[\s:：]\s*[\p{Lu}\p{Lo}].{0,60}$/u;
const DATED =
  /^(?=.{4,60}$)(?=.*(?:\b(?:19|20)\d{2}\b|[12]\d{3}年))(?:.*\d{1,2}[.:/年月-]|\p{L}+\.?,?\s+\d|\d{1,2}\.?\s+(?:de\s+)?\p{L}+\.?\s+(?:de\s+)?\d{4})[^?!]*$/u;
const READ_IN = /^\D{0,20}\d{1,3}\s*(?:min\b|минут|хв\b|мин\b|分|분|minutes?|dk\b).{0,20}$/iu;
const SHORT = 60;
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}\p{N}]+$/gu;

/** What a line of a page is there for, if it is no part of the text; null for anything else. */
export function furnitureIn(line: string): Furniture | null {
  if (COPYRIGHT.test(line) && line.length < 200) return 'copyright';
  if (line.length > SHORT * 2) return null;
  if (isCredited(line)) return 'credit';
  if (line.length > SHORT * 1.5) return null;
  if (TRAIL.test(line) && !isEnded(line)) return 'trail';
  const said = known.get(line.replace(EDGES, '').toLowerCase());
  if (said) return said;
  if (line.length > SHORT || isEnded(line)) return null;
  if (NETWORK.test(line) && weightOf(line) <= 40) return 'share';
  return NAMED.test(line) || DATED.test(line) || READ_IN.test(line) ? 'byline' : null;
}
