/** Arabic words and roots that their shape would have taken for others. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words whose own first letter is `و`: their second and third root letters, and those that end in a weak one. */
export const ROOTS_OF_WAW = words(
  'جد جه جب جع جز جل حد حش حل حي دع رث رد رق رط رم زر زع زن سط سع سخ سم سل شك شم صف صل صي ضح ضع ضل طن ظف عد عظ عي فد فر فق قت قح قد قع قف كب كل لد لع هب هم ثق ثب ثن تر بخ',
);

/** Those of them whose root ends in a weak letter, and names. */
export const OF_WAW = words(
  'وفاة وفاء وعي ولاية ولايات ولاء وصية وقاية وباء وراء وعاء وادي واد ولي والي واحد واحدة والد والدة والده والدته وزارة واشنطن ويكيبيديا ولم',
);

/** `ك`, "as", before a noun of a shape that no word with its own `ك` has: كمعدل, كعلاج. */
export const ROOTS_OF_KAF = words('تب بر ثر مل لم شف رم ره سر سب نز هر رس فح لف نس لب ذب مي تف حل در ون رر لس فل رب شك من تم تل م');

/** Verbs that begin with `أ` in the past and lose it in the future, where that is likelier than the verb without it. */
export const FOURTH = words(`
  أعلن أرسل أنتج أنشأ أثبت أكمل أصبح أخبر أعجب أدرك أمكن أنكر أغلق أطلق أحدث أسلم أشرف أصر أعرب أعدم أغضب أفسد أفلس أقلع أقنع أكرم ألزم ألهم أمسك
  أنجز أنجب أنفق أنقذ أهمل أوضح أوقف أيقظ أسرع أسفر أشعل أصلح أطعم أعفى أفرج أقسم أنذر أنعش أبدع أبرم أتقن أتلف أثمر أجبر أحبط أحب أحرز
  أحرق أخلص أذهل أرفق أرهق أرشد أزعج أسعد أسهم أشرك أعطى ألقى أبدى أرضى أخفى ألغى أحصى أنهى أوصى أدلى أهدى أصدر أدرج`);

/** Of verbs with a weak letter inside, those that have `ي` in the future without `أ` in the past: يعيش, عاش. */
export const WITH_YA = words('بيع سير عيش زيد صير غيب طير ميل سيل ضيع شيع ضيق قيس جيء عيب غيظ كيد هيج بيض شيب جيد ليق سيح تيه ضير فيض');

/** Nouns that end as the feminine of an adjective does: قضية, but سياسية is of سياسي. */
export const NOUNS_IN_IYA = words(`
  قضية حرية كمية أهمية شخصية عملية جمهورية ميزانية مسؤولية هوية نظرية إمكانية غالبية أغلبية أقلية بداية نهاية رواية رعاية حماية كتابة ولاية غاية دعاية هواية عناية حكاية
  مديرية بلدية جنسية تقنية آلية فعالية نوعية خصوصية عضوية تربية تنمية تسمية تصفية تغذية تسوية تعبئة توعية تهنئة ترقية تغطية تقوية تضحية تنقية تعرية جمعية محمية اتفاقية
  ديمقراطية رأسمالية اشتراكية شيوعية صهيونية قابلية صلاحية حساسية مصداقية شفافية استراتيجية إشكالية احتفالية إنتاجية جاذبية رفاهية كلية كيفية
  ماهية أمسية أغنية أمنية أضحية مزية ناحية زاوية خلفية أولوية عنصرية مدفعية أبجدية ألفية مئوية مسرحية خلية هدية ضحية وصية قرية رؤية تحية بنية تبعية`);

/** Nouns of the shape of a participle of the feminine. */
export const NOUNS_AS_PARTICIPLES = words('مجموعة معلومة مقطوعة منظومة مخطوطة موسوعة منطوقة محفوظة مسؤولة متعة متاهة مترجمة متفجرة');

/** End as an adjective in the accusative does, and are none. */
export const LANDS =
  words(`دنيا عليا سوريا ليبيا روسيا آسيا ألمانيا بريطانيا إيطاليا أستراليا تركيا إسبانيا أسبانيا رومانيا بلغاريا نيجيريا إثيوبيا كولومبيا كينيا أوكرانيا
  ماليزيا إندونيسيا أندونيسيا تنزانيا موريتانيا ألبانيا كاليفورنيا صربيا كرواتيا جورجيا أرمينيا ليتوانيا إستونيا لاتفيا فيزيا بكتيريا ملاريا تكنولوجيا جغرافيا بيولوجيا`);

/** Written as plurals are (مواقع), but of who does something with others. */
export const PARTICIPLES = words(
  'مقابل مناسب مساعد مباشر مشارك مسافر محارب منافس مراسل معارض مقاتل مهاجر مواطن مجاهد محافظ مشاهد معاصر مشابه محاضر مغادر مثالي',
);

/** Their plurals end in `ات` although they have no `ة`. */
export const WITHOUT_TA = words(
  'قرار خلاف نشاط نبات هتاف جواز خطاب صراع نزاع حساب غاز كيان قطاع خيار شعار مطار مليار ديكور دولار مليون كيلومتر متر فيلم طلب ضغط مسلسل تحد بيان مهرجان عنوان حيوان ميم فيتامين',
);

/** Plurals of nouns that are written as a verb's past, which begins a sentence. */
export const VERBS_OR_PLURALS = words('كتب');

/** Nouns whose first letters look like the sign of the future: سيارة. */
export const SEEN_AS_FUTURE = /^س(?:يا[سرحقدج]|يد|يطر|ين[امر]|يف|ير[ةتك]|يول|يئ|يكولوجي|تة|تين|تائر|تار)/;

/** Words that begin as a future does. */
export const NO_FUTURES = /^(?:ن(?:ظام|شاط|جاح|هاي|تيج|ساء|سبة|قطة|ادي|فسه|فسي|يسان|وفمبر|قود|زاع|ضال|موذج|ظري|اس)|ت(?:رك|بع|عب|حت|لك)$)/;
