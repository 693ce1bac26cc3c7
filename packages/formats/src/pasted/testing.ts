/** Makes pages as they look when copied whole, out of one small text in many languages. */

interface Story {
  title: string;
  heading: string;
  sentences: readonly string[];
}

export const stories = {
  fr: {
    title: "Le gardien du phare s'en va",
    heading: "Personne pour l'instant",
    sentences: [
      "Le vieux gardien a quitté l'île hier matin, après quarante ans de service.",
      "Il n'avait jamais manqué une seule nuit, même pendant les pires tempêtes.",
      '«Je reviendrai voir la mer», a-t-il dit à ses voisins.',
      'La mairie cherche maintenant quelqu’un pour entretenir la lampe.',
      'Plus de 200 personnes ont visité le phare cet été.',
      "Les pêcheurs espèrent qu'il restera allumé pendant l'hiver.",
    ],
  },
  en: {
    title: 'The lighthouse keeper leaves his island',
    heading: 'Nobody for the moment',
    sentences: [
      'The old keeper left the island yesterday morning after forty years of service.',
      'He had never missed a single night, even during the worst storms.',
      '"I will come back to see the sea," he told his neighbours.',
      'The town is now looking for someone to look after the lamp.',
      'More than 200 people visited the lighthouse this summer.',
      'The fishermen hope that it will stay lit during the winter.',
    ],
  },
  es: {
    title: 'El guardián del faro abandona su isla',
    heading: 'De momento no hay nadie',
    sentences: [
      'El viejo guardián dejó la isla ayer por la mañana, después de cuarenta años de servicio.',
      'Nunca había faltado una sola noche, ni siquiera durante las peores tormentas.',
      '«Volveré a ver el mar», dijo a sus vecinos.',
      'El ayuntamiento busca ahora a alguien que cuide de la lámpara.',
      'Más de 200 personas visitaron el faro este verano.',
      'Los pescadores esperan que siga encendido durante el invierno.',
    ],
  },
  de: {
    title: 'Der Leuchtturmwärter verlässt seine Insel',
    heading: 'Vorerst kommt niemand',
    sentences: [
      'Der alte Wärter hat die Insel gestern Morgen nach vierzig Jahren verlassen.',
      'Keine einzige Nacht hatte er versäumt, auch nicht bei den schlimmsten Stürmen.',
      '„Ich werde wiederkommen und das Meer sehen“, sagte er zu seinen Nachbarn.',
      'Die Gemeinde sucht nun jemanden, der sich um die Lampe kümmert.',
      'Mehr als 200 Menschen haben den Leuchtturm in diesem Sommer besucht.',
      'Die Fischer hoffen, dass er den Winter über brennt.',
    ],
  },
  ru: {
    title: 'Смотритель маяка покидает свой остров',
    heading: 'Пока никого не нашли',
    sentences: [
      'Старый смотритель покинул остров вчера утром после сорока лет службы.',
      'Он не пропустил ни одной ночи, даже во время самых страшных бурь.',
      '«Я ещё вернусь посмотреть на море», — сказал он соседям.',
      'Теперь город ищет того, кто будет следить за лампой.',
      'Этим летом маяк посетили более 200 человек.',
      'Рыбаки надеются, что он будет гореть всю зиму.',
    ],
  },
  uk: {
    title: 'Доглядач маяка залишає свій острів',
    heading: 'Поки що нікого немає',
    sentences: [
      'Старий доглядач залишив острів учора вранці після сорока років служби.',
      'Він не пропустив жодної ночі, навіть під час найгірших бур.',
      '«Я ще повернуся подивитися на море», — сказав він сусідам.',
      'Тепер місто шукає того, хто доглядатиме за лампою.',
      'Цього літа маяк відвідали понад 200 людей.',
      'Рибалки сподіваються, що він світитиме всю зиму.',
    ],
  },
  ja: {
    title: '灯台守が島を去る',
    heading: '後任は決まらず',
    sentences: [
      '年老いた灯台守は四十年間の勤めを終え、昨日の朝に島を離れた。',
      'どんなにひどい嵐の夜でも、一晩も休んだことはなかった。',
      '「また海を見に来るよ」と彼は近所の人たちに言った。',
      '町は今、灯りの世話をする人を探している。',
      'この夏、灯台には二百人以上が訪れた。',
      '漁師たちは、冬の間も灯りがともることを願っている。',
    ],
  },
  ar: {
    title: 'حارس المنارة يغادر جزيرته',
    heading: 'لا أحد في الوقت الحالي',
    sentences: [
      'غادر الحارس العجوز الجزيرة صباح أمس بعد أربعين عاما من الخدمة.',
      'لم يتغيب ليلة واحدة قط، حتى في أسوأ العواصف.',
      'قال لجيرانه إنه سيعود لرؤية البحر من جديد.',
      'تبحث البلدة الآن عن شخص يعتني بالمصباح.',
      'زار المنارة أكثر من مئتي شخص هذا الصيف.',
      'يأمل الصيادون أن تبقى مضاءة طوال فصل الشتاء.',
    ],
  },
  zh: {
    title: '灯塔看守人离开了他的小岛',
    heading: '暂时还没有人',
    sentences: [
      '老看守人在服务了四十年之后，昨天早上离开了小岛。',
      '即使在最猛烈的暴风雨中，他也从未缺席过一个夜晚。',
      '他对邻居们说：“我会回来看海的。”',
      '镇上现在正在寻找一个照看灯的人。',
      '今年夏天有二百多人参观了灯塔。',
      '渔民们希望它在整个冬天都亮着。',
    ],
  },
} as const satisfies Record<string, Story>;
export type StoryLang = keyof typeof stories;

export const notices = {
  en: 'We use cookies to help make LingQ better. By visiting the site, you agree to our cookie policy.',
  ja: 'サイトをより快適にするためCookieを使用しています。サイトの訪問により同意したと見なされます クッキーポリシー.',
  ru: 'Мы используем cookie-файлы, чтобы сделать сайт лучше. Находясь на сайте, вы соглашаетесь на наши правила обработки файлов «cookie».',
  es: 'Utilizamos cookies para ayudar a mejorar el sitio. Al visitar este sitio, aceptas nuestras políticas de cookie.',
  ar: 'نحن نستخدم ملفات تعريف الارتباط لتحسين الموقع. بزيارتك للموقع فإنك توافق على سياسة ملفات تعريف الارتباط.',
} as const;
const adverts = [
  'Learn languages from TV shows, movies, news, articles and more! Try it for FREE',
  '映画やニュースで言語を学ぼう！無料で試す',
  'Lerne Sprachen mit Filmen, Nachrichten und mehr! Jetzt gratis testen',
];

export interface TestPage {
  page: string;
  /** `heading title`, and so on: the text as it should come out, a block a line. */
  blocks: string[];
  /** `lang: sentence → translation`. */
  translations: string[];
}

/** A page in one language with translations into others; `manner` varies what stands around and how apostrophes are written. */
export function testPage(lang: StoryLang, into: readonly StoryLang[], manner: number, { twice = true, depth = 99 } = {}): TestPage {
  const { title, heading, sentences } = stories[lang];
  const joint = lang === 'ja' || lang === 'zh' ? '' : ' ';
  const straight = (text: string) => text.replaceAll('’', "'");
  const curly = (text: string) => text.replaceAll("'", '’');
  const [own, other] = manner % 2 === 0 ? [straight, curly] : [curly, straight];
  const translations: string[] = [];
  const interspersed = (text: string, at: number | 'title') => {
    const langs = at === 'title' || at < depth ? into : [];
    const all = langs.map((each) => (at === 'title' ? stories[each].title : (stories[each].sentences[at] as string)));
    translations.push(...langs.map((each, i) => `${each}: ${(twice ? own : other)(text)} → ${other(all[i] as string)}`));
    return other([text, ...all].join(' '));
  };
  const paragraphs = [sentences.slice(0, 2), sentences.slice(2, 4), sentences.slice(4)];
  const clean = paragraphs.map((paragraph) => own(paragraph.join(joint)));
  clean[1] += ` ${own(heading)}`;
  const titles = interspersed(title, 'title');
  const second = paragraphs.map((paragraph, p) => paragraph.map((sentence, i) => interspersed(sentence, 2 * p + i)).join(' '));
  second[1] += ` ${other(heading)}`;
  const notice = Object.values(notices)[manner % 5] as string;
  const lines = twice
    ? ['×', notice, 'image', `Quick Imports, ${own(title)}`, own(title), ...clean, adverts[manner % 3] as string, titles, ...second]
    : ['×', notice, 'image', titles, ...second];
  const [a, b, c] = paragraphs.map((paragraph) => (twice ? own : other)(paragraph.join(twice ? joint : ' ')));
  const written = twice ? own : other;
  return {
    page: lines.join('\n\n'),
    blocks: [`heading ${written(title)}`, `paragraph ${a}`, `paragraph ${b}`, `heading ${written(heading)}`, `paragraph ${c}`],
    translations,
  };
}

interface Around {
  /** Skip link, menu, notice with two buttons, trail. */
  above: readonly string[];
  /** Between the title and the text. */
  below: readonly string[];
  /** Between paragraphs. */
  advert: string;
  related: string;
  /** Behind the text. */
  behind: readonly string[];
}

const around: Record<StoryLang, Around> = {
  de: {
    above: [
      'Zum Inhalt springen',
      'Startseite',
      'Politik',
      'Sport',
      'Anmelden',
      'Wir verwenden Cookies, um die Seite zu verbessern.',
      'Alle akzeptieren',
      'Ablehnen',
      'Startseite > Küste > Inseln',
    ],
    below: ['Von Anna Schmidt', '12. März 2026, 14:30 Uhr', '3 Min. Lesezeit', 'Teilen', 'Facebook', 'WhatsApp', 'Foto: Meer im Winter'],
    advert: 'Anzeige',
    related: 'Lesen Sie auch',
    behind: [
      'Kommentare (23)',
      'Karl: Das ist wirklich schade für die ganze Insel.',
      'Newsletter abonnieren',
      'Mehr zum Thema',
      'Impressum',
      'Datenschutz',
      '© 2026 Inselblatt GmbH',
    ],
  },
  en: {
    above: [
      'Skip to main content',
      'Home',
      'Politics',
      'Sport',
      'Sign in',
      'We use cookies to make this site better for you.',
      'Accept all',
      'Reject all',
      'Home > Coast > Islands',
    ],
    below: ['By Anna Smith', '12 March 2026', '3 min read', 'Share', 'Facebook', 'WhatsApp', 'Photo: The sea in winter'],
    advert: 'Advertisement',
    related: 'Read also',
    behind: [
      'Comments (23)',
      'Karl: This is a pity for the whole of the island.',
      'Newsletter',
      'More on this story',
      'About us',
      'Privacy policy',
      '© 2026 Island News Ltd. All rights reserved.',
    ],
  },
  fr: {
    above: [
      'Aller au contenu',
      'Accueil',
      'Politique',
      'Sport',
      'Se connecter',
      'Nous utilisons des cookies pour améliorer ce site.',
      'Tout accepter',
      'Tout refuser',
      'Accueil > Littoral > Îles',
    ],
    below: ['Par Anne Martin', '12 mars 2026 à 14:30', 'Partager', 'Facebook', 'WhatsApp', 'Photo : la mer en hiver'],
    advert: 'Publicité',
    related: 'À lire aussi',
    behind: [
      'Commentaires (23)',
      "Karl : C'est vraiment dommage pour toute l'île.",
      'Newsletter',
      'Sur le même sujet',
      'Mentions légales',
      'Données personnelles',
      '© 2026 Le Journal de l’île',
    ],
  },
  es: {
    above: [
      'Saltar al contenido',
      'Inicio',
      'Política',
      'Deportes',
      'Iniciar sesión',
      'Usamos cookies para mejorar este sitio y su contenido.',
      'Aceptar todas',
      'Rechazar',
      'Inicio › Costa › Islas',
    ],
    below: ['Por Laura Gómez', '15 mayo 2026', 'Compartir en Facebook', 'Compartir en WhatsApp', 'Foto: el mar en invierno'],
    advert: 'Publicidad',
    related: 'Te puede interesar',
    behind: [
      'Comentarios',
      'Karl: Es una verdadera pena para toda la isla.',
      'Boletín',
      'Lo más leído',
      'Aviso legal',
      'Política de privacidad',
      '© 2026 El Diario de la Isla',
    ],
  },
  ru: {
    above: [
      'Перейти к содержанию',
      'Главная',
      'Политика',
      'Спорт',
      'Войти',
      'Мы используем файлы cookie, чтобы сделать сайт лучше.',
      'Принять все',
      'Отклонить',
      'Главная > Побережье > Острова',
    ],
    below: ['Автор: Анна Иванова', '12 марта 2026, 14:30', 'Поделиться', 'Вконтакте', 'WhatsApp', 'Фото: море зимой'],
    advert: 'Реклама',
    related: 'Читайте также',
    behind: [
      'Комментарии (23)',
      'Карл: Очень жаль, что так вышло с этим островом.',
      'Рассылка',
      'По теме',
      'Контакты',
      'Политика конфиденциальности',
      '© 2026 Островные вести',
    ],
  },
  uk: {
    above: [
      'Перейти до змісту',
      'Головна',
      'Політика',
      'Спорт',
      'Увійти',
      'Ми використовуємо файли cookie, щоб зробити сайт кращим.',
      'Прийняти всі',
      'Відхилити',
      'Головна > Узбережжя > Острови',
    ],
    below: ['Автор: Ганна Іваненко', '12 березня 2026, 14:30', 'Поділитися', 'Facebook', 'WhatsApp', 'Фото: море взимку'],
    advert: 'Реклама',
    related: 'Читайте також',
    behind: [
      'Коментарі (23)',
      'Карл: Дуже шкода, що так сталося з цим островом.',
      'Розсилка',
      'За темою',
      'Контакти',
      'Політика конфіденційності',
      '© 2026 Острівні вісті',
    ],
  },
  ja: {
    above: [
      '本文へスキップ',
      'ホーム',
      '政治',
      'スポーツ',
      'ログイン',
      'このサイトでは、使いやすくするためにクッキーを使用しています。',
      '同意する',
      '拒否する',
      'ホーム > 海岸 > 島',
    ],
    below: ['2026年3月12日', 'シェア', 'Facebook', 'X', '写真：冬の海'],
    advert: '広告',
    related: '関連記事',
    behind: [
      'コメント',
      'カール：島にとって本当に残念なことだと思います。',
      'ニュースレター',
      'ランキング',
      'プライバシーポリシー',
      '利用規約',
      '© 2026 島新聞社',
    ],
  },
  zh: {
    above: ['跳转到内容', '首页', '政治', '体育', '登录', '我们使用小甜饼（cookie）来改善本网站的体验。', '接受', '拒绝', '首页 > 海岸 > 岛屿'],
    below: ['2026年3月12日', '分享', '微博', '微信', '图片：冬天的海'],
    advert: '广告',
    related: '相关阅读',
    behind: ['评论', '卡尔：这对整个岛来说真的非常可惜，太遗憾了。', '订阅', '相关文章', '隐私政策', '关于我们', '© 2026 海岛日报'],
  },
  ar: {
    above: [
      'انتقل إلى المحتوى',
      'الرئيسية',
      'سياسة',
      'رياضة',
      'تسجيل الدخول',
      'نحن نستخدم ملفات تعريف الارتباط لتحسين هذا الموقع.',
      'قبول الكل',
      'رفض',
      'الرئيسية > الساحل > الجزر',
    ],
    below: ['12 مارس 2026', 'مشاركة', 'فيسبوك', 'واتساب', 'صورة: البحر في الشتاء'],
    advert: 'إعلان',
    related: 'اقرأ أيضا',
    behind: [
      'التعليقات',
      'كارل: هذا أمر مؤسف حقا بالنسبة إلى الجزيرة كلها.',
      'النشرة البريدية',
      'مواضيع ذات صلة',
      'سياسة الخصوصية',
      'اتصل بنا',
      '© 2026 صحيفة الجزيرة',
    ],
  },
};

/** A page of news in one language, as it looks when copied whole; `without` leaves some of the lines around it out. */
export function newsPage(lang: StoryLang, joint = '\n', without: (line: string) => boolean = () => false): { page: string; blocks: string[] } {
  const { title, heading, sentences } = stories[lang];
  const { above, below, advert, related, behind } = around[lang];
  const space = lang === 'ja' || lang === 'zh' ? '' : ' ';
  const [first, second, third] = [0, 2, 4].map((at) => sentences.slice(at, at + 2).join(space));
  const link = `${heading} 2`;
  const lines = [...above, title, ...below, first, advert, second, related, link, third, ...behind];
  return {
    page: lines.filter((line) => !without(line as string)).join(joint),
    blocks: [`heading ${title}`, `paragraph ${first}`, `paragraph ${second}`, `paragraph ${third}`],
  };
}
