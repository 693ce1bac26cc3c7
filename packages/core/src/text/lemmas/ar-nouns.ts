import type { Choice } from '../forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Everyday nouns. They are found whatever is written on to them: وبيتك, لوطنه. */
const NOUNS = words(`
  بيت بنت أخت صوت وقت موت زيت حوت أب أم أخ ابن ابنة جد جدة عم عمة خال خالة زوج زوجة ولد طفل طفلة والد والدة عائلة أسرة قريب جار جارة صديق صديقة رجل امرأة سيدة شاب فتاة
  يد عين أذن أنف فم وجه رأس شعر رقبة كتف ذراع إصبع قدم ساق ركبة ظهر بطن قلب دم جسد جسم لسان أسنان عقل روح نفس ظل
  غرفة مطبخ حمام باب نافذة شباك سرير طاولة كرسي مفتاح مصباح سجادة سقف جدار حائط أرض حديقة شرفة منزل دار شقة فنجان كأس كوب صحن طبق ملعقة سكين شوكة مرآة ساعة صورة هاتف حاسوب
  خبز جبن لبن حليب ماء شاي قهوة عصير سكر ملح لحم دجاج سمك بيض أرز تفاح تفاحة برتقال ليمون بطاطا بصل ثوم عسل زبدة فطور غداء عشاء طعام كعك كعكة فاكهة خضار بندورة بطيخ
  ثوب قميص فستان حذاء معطف قبعة جورب بنطال ملابس حقيبة جيب خاتم نظارة
  مدرسة جامعة صف معلم معلمة أستاذ أستاذة طالب طالبة تلميذ تلميذة درس واجب دفتر كتاب قلم ورقة لغة كلمة قصة رسالة سؤال جواب فكرة حلم امتحان
  مدينة قرية شارع طريق سوق دكان متجر مطعم مقهى مكتب مكتبة مستشفى مسجد كنيسة مطار محطة فندق حي بلد وطن بحر نهر جبل غابة صحراء شاطئ جزيرة جسر
  سيارة حافلة قطار طائرة سفينة قارب دراجة تذكرة رحلة سفر جواز
  كلب قطة قط حصان بقرة خروف دجاجة طائر عصفور سمكة أسد فيل فأر نملة فراشة وردة زهرة شجرة
  يوم ليل ليلة صباح مساء نهار ظهيرة أسبوع شهر سنة عام عمر مرة موعد عطلة عيد حفلة هدية
  اسم عمل شغل مهنة وظيفة مال نقود ثمن سعر حياة حب فرح فرحة حزن خوف غضب سعادة صحة مرض دواء طبيب طبيبة كلام خبر حديث رأي مشكلة سبب لون لعبة كرة موسيقى أغنية رقم عنوان مكان بداية نهاية
  بطاقة بضاعة بستان بناية برنامج بطولة بطارية بشرة بذرة بركة بقعة بقية بهجة بصمة براءة برودة بخار لحية لوحة لجنة لهجة لحظة لافتة لقاء لقب لحن لؤلؤة لباس كرامة كمية كتلة كوكب كهف
  فرصة فريق فصل فجر فضاء فلفل فلاح فائدة وسادة وثيقة ورشة وسيلة وصفة وفاة وزن وحدة كل
  شمس قمر سماء نجمة مطر ثلج ريح هواء نار ضوء غيمة حرارة برد صيف شتاء ربيع خريف`);
/** Names that begin as if something stood before them. */
const NAMES = words(`
  ليلى لبنى لمياء لينا بسمة بشرى بثينة فاطمة فريدة فيروز فرح كريم كريمة كمال كامل وليد وائل وسيم لؤي ليث بلال باسم بدر فؤاد فهد فيصل فادي فراس كوثر بغداد بيروت لبنان باريس برلين لندن فلسطين فرنسا كندا كوريا`);
const WITH_DUAL = words('يد عين أذن قدم ساق ذراع كتف والد رجل');
/** Adjectives rather than what is mine: وطني "national". */
const ADJECTIVES = words(
  'وطني عملي صوتي بحري منزلي مدني أرضي شعبي يومي ليلي شهري سنوي صباحي مسائي جبلي صيفي شتوي صحي عائلي مدرسي عقلي نفسي روحي موتي ربيعي مالي زيتي جوي ظهري',
);

const BEFORE = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'];
const OWNERS = ['', 'ا', 'ي', 'ك', 'ه', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'هما', 'كما'];
const DUAL_OWNERS = ['ان', 'ين', 'يه', 'يها', 'اه', 'اها', 'يهم', 'يك'];

/**
 * An everyday noun behind `و` `ف` `ب` `ل` `ك` and before what belongs to somebody or the ending of the accusative:
 *
 *     وبيتك → بيت      لزوجته → زوجة      لأصدقائه → صديق      وجبنا → جبن
 *
 * `plural` knows the nouns of plurals that change inside. A noun of the shape of a verb is none where a verb is due.
 */
export function everydayNoun(word: string, place: keyof Choice, plural: (form: string) => string | undefined): string | undefined {
  for (const before of BEFORE) {
    if (!word.startsWith(before)) continue;
    const rest = word.slice(before.length);
    if (NAMES.has(rest)) return rest;
    const noun = ownedNoun(rest, place, plural);
    if (noun !== undefined) return noun;
  }
  return undefined;
}

function ownedNoun(rest: string, place: keyof Choice, plural: (form: string) => string | undefined): string | undefined {
  for (const owner of OWNERS) {
    if (!rest.endsWith(owner)) continue;
    const base = baseOf(rest, owner);
    if (NOUNS.has(base) && fits(base, owner, rest, place)) return base;
    const found = base.length > 3 && owner !== '' && owner !== 'ا' ? plural(base) : undefined;
    if (found !== undefined && NOUNS.has(found)) return found;
  }
  const dual = DUAL_OWNERS.find((ending) => rest.endsWith(ending) && WITH_DUAL.has(rest.slice(0, -ending.length)));
  return dual && rest.slice(0, -dual.length);
}

function baseOf(rest: string, owner: string): string {
  const base = rest.slice(0, rest.length - owner.length).replace(/ا[ؤئ]$/, 'اء');
  const feminine = owner !== '' && owner !== 'ا' && base.endsWith('ت') ? `${base.slice(0, -1)}ة` : base;
  return NOUNS.has(base) ? base : feminine;
}

const OF_THREE_CONSONANTS = /^[^اويىةأإؤئء]{3}$/;

function fits(base: string, owner: string, rest: string, place: keyof Choice): boolean {
  if (owner === 'ي' && (ADJECTIVES.has(rest) || place === 'definite' || place === 'feminine')) return false;
  if (base.length === 2) return owner !== '' && owner !== 'ا';
  const isVerbal = OF_THREE_CONSONANTS.test(base);
  if (isVerbal && place === 'verb') return false;
  return !(isVerbal && owner === 'نا' && place === 'start') && !(base.endsWith('ة') && owner === 'ا');
}
