import { describe, expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';
import { languages } from './languages/index.ts';
import { signs } from './languages/signs.ts';

const texts: [code: string, text: string][] = [
  ['fr', 'Chaque samedi, le marché s’installe sur la place avant le lever du jour. Tout le village dort encore.'],
  ['fr', 'Elle n’a jamais eu besoin de carnet.'],
  ['en', 'Every Saturday the market sets up in the square before daybreak, and the whole village is still asleep.'],
  ['en', 'She has never needed a notebook.'],
  ['es', 'Cada sábado el mercado se instala en la plaza antes del amanecer, porque todo el pueblo duerme todavía.'],
  ['de', 'Jeden Samstag wird der Markt vor Tagesanbruch auf dem Platz aufgebaut, denn das ganze Dorf schläft noch.'],
  ['it', 'Ogni sabato il mercato si sistema sulla piazza prima dell’alba, perché tutto il paese dorme ancora.'],
  ['pt', 'Todos os sábados o mercado instala-se na praça antes do nascer do sol, porque a aldeia ainda está a dormir.'],
  ['nl', 'Elke zaterdag wordt de markt voor zonsopgang op het plein opgebouwd, want het hele dorp slaapt nog.'],
  ['sv', 'Varje lördag ställs marknaden upp på torget före gryningen, för hela byn sover fortfarande och det är tyst.'],
  ['da', 'Hver lørdag bliver markedet stillet op på torvet før daggry, for hele landsbyen sover endnu, og der er meget stille af og til.'],
  ['nb', 'Hver lørdag blir markedet satt opp på torget før daggry, for hele landsbyen sover ennå, og det er ikke mye lyd.'],
  ['is', 'Á hverjum laugardegi er markaðurinn settur upp á torginu fyrir dögun, því að allt þorpið er sofandi.'],
  ['fi', 'Joka lauantai tori pystytetään aukiolle ennen auringonnousua, ja koko kylä on vielä unessa, mutta hän ei ole.'],
  ['et', 'Igal laupäeval pannakse turg väljakule üles enne koitu, sest kogu küla magab veel ja see on kõik.'],
  ['pl', 'W każdą sobotę targ rozstawia się na placu przed świtem, bo cała wieś jeszcze śpi, ale to nie jest problem.'],
  ['cs', 'Každou sobotu se trh staví na náměstí ještě před úsvitem, protože celá vesnice ještě spí a je ticho.'],
  ['sk', 'Každú sobotu sa trh stavia na námestí ešte pred úsvitom, pretože celá dedina ešte spí a je ticho, keď už som tam.'],
  ['hr', 'Svake subote tržnica se postavlja na trgu prije zore, jer cijelo selo još spava i nije bilo što čuti.'],
  ['sl', 'Vsako soboto se tržnica postavi na trgu pred zoro, ker vsa vas še spi in je zelo tiho, pa tudi lepo.'],
  ['hu', 'Minden szombaton a piac már hajnal előtt felépül a téren, mert az egész falu még alszik, és csend van.'],
  ['ro', 'În fiecare sâmbătă piața se așază în centru înainte de răsărit, pentru că tot satul încă doarme și este liniște.'],
  ['tr', 'Her cumartesi pazar gün doğmadan önce meydana kurulur, çünkü bütün köy daha uyuyor ve çok sessiz bir zaman.'],
  ['ca', 'Cada dissabte el mercat s’instal·la a la plaça abans de l’alba, perquè tot el poble encara dorm i és molt d’hora.'],
  ['gl', 'Cada sábado o mercado instálase na praza antes do amencer, xa que toda a aldea dorme e non hai unha luz, nin máis xente con eles.'],
  ['id', 'Setiap hari Sabtu pasar dibuka di alun-alun sebelum matahari terbit, karena seluruh desa masih tidur dan tidak bisa bangun.'],
  ['vi', 'Mỗi thứ bảy, chợ được dựng trên quảng trường trước khi mặt trời mọc, và cả làng vẫn đang ngủ.'],
  ['la', 'Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae appellantur, et non sunt.'],
  ['eo', 'Ĉiun sabaton la merkato estas starigata sur la placo antaŭ la tagiĝo, ĉar la tuta vilaĝo ankoraŭ dormas.'],
  ['br', "Bep Sadorn e vez savet ar marc'had war ar blasenn a-raok an deiz, met emañ an holl e kêr o kousket c'hoazh."],
  ['br', 'N’eo ket deuet ar vugale d’an ti.'],
  ['ru', 'Каждую субботу рынок открывается на площади до рассвета, потому что вся деревня ещё спит.'],
  ['uk', 'Щосуботи ринок відкривається на площі ще до світанку, бо все село ще спить і не чує.'],
  ['bg', 'Всяка събота пазарът се отваря на площада преди изгрев, защото цялото село още спи и не се чува нищо.'],
  ['sr', 'Сваке суботе пијаца се отвара на тргу пре зоре, јер цело село још спава и није било ничега.'],
  ['kk', 'Әр сенбі сайын базар таң атқанға дейін алаңда ашылады, өйткені бүкіл ауыл әлі ұйықтап жатыр.'],
  ['ar', 'في كل سبت يفتح السوق أبوابه قبل شروق الشمس. يضع الباعة الصناديق على الأرض.'],
  ['fa', 'هر شنبه بازار پیش از طلوع آفتاب در میدان برپا می‌شود، چون تمام روستا هنوز خواب است.'],
  ['ur', 'ہر ہفتے کو بازار سورج نکلنے سے پہلے چوک میں لگتا ہے، کیونکہ پورا گاؤں ابھی سو رہا ہے۔'],
  ['he', 'בכל שבת השוק נפתח לפני הזריחה, כי כל הכפר עוד ישן ולא שומעים את הרעש של העגלות.'],
  ['yi', 'יעדן שבת איז דער מאַרק אויף דעם פּלאַץ, און די גאַנצע שטאָט שלאָפֿט נאָך מיט אים.'],
  ['ja', '毎週土曜日、日の出前に広場に市場が立ちます。'],
  ['ja', 'コーヒー'],
  ['zh', '每个星期六，天亮之前市场就在广场上摆开了。'],
  ['ko', '매주 토요일 해가 뜨기 전에 광장에 시장이 섭니다.'],
  ['el', 'Κάθε Σάββατο η αγορά στήνεται στην πλατεία πριν ξημερώσει.'],
  ['th', 'ทุกวันเสาร์ ตลาดจะตั้งขึ้นที่จัตุรัสก่อนรุ่งสาง'],
  ['hi', 'हर शनिवार को सूर्योदय से पहले चौक में बाज़ार लगता है।'],
  ['ka', 'ყოველ შაბათს ბაზარი მოედანზე იშლება.'],
  ['hy', 'Ամեն շաբաթ շուկան բացվում է հրապարակում։'],
  ['ml', 'എല്ലാ ശനിയാഴ്ചയും ചന്ത കൂടുന്നു.'],
  ['bn', 'প্রতি শনিবার ভোরের আগে বাজার বসে।'],
  ['te', 'ప్రతి శనివారం సంత జరుగుతుంది.'],
  ['gu', 'દર શનિવારે ચોકમાં બજાર ભરાય છે.'],
  ['pa', 'ਹਰ ਸ਼ਨੀਵਾਰ ਚੌਕ ਵਿੱਚ ਬਾਜ਼ਾਰ ਲੱਗਦਾ ਹੈ।'],
  ['am', 'በየቅዳሜው ገበያው በአደባባዩ ይቆማል።'],
  ['lo', 'ທຸກວັນເສົາ ຕະຫຼາດເປີດແຕ່ເຊົ້າ'],
  ['km', 'រៀងរាល់ថ្ងៃសៅរ៍ ផ្សារបើកនៅទីលាន។'],
  ['my', 'စနေနေ့တိုင်း ဈေးဖွင့်သည်။'],
  ['ta', 'ஒவ்வொரு சனிக்கிழமையும் சந்தை கூடுகிறது.'],
];

describe('a text tells its language', () => {
  test.each(texts)('%s: %s', (code, text) => {
    expect(guessLanguage(text)).toBe(code);
  });

  test('also where another language is quoted in it', () => {
    const [, russian] = texts.find(([code]) => code === 'ru') ?? [];
    expect(guessLanguage(`${russian} ${russian} «The market», сказал он.`)).toBe('ru');
  });

  test('also in capitals and with decomposed letters', () => {
    const [, french = ''] = texts[0] ?? [];
    expect(guessLanguage(french.toUpperCase())).toBe('fr');
    expect(guessLanguage(french.normalize('NFD'))).toBe('fr');
  });
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['numbers', '2024 12 31, 200 000'],
  ['signs', '?! … « » — 🙂🙂🙂'],
  ['one letter', 'a'],
  ['a name', 'Amsterdam'],
  ['a word that several languages have', 'la'],
  ['names only', 'Paris London Berlin Madrid Roma'],
  ['a few Chinese characters, which may be Japanese', '東京大学'],
  ['no language', 'qwrt zxcv plmk bnhg wqrt'],
  ['lone surrogates', '\ud800\ud800\udc00'],
])('unsure of %s', (_, text) => {
  expect(guessLanguage(text)).toBeNull();
});

test('signs are of languages that are offered, each named once', () => {
  const offered = new Set(languages.map(({ code }) => code));
  for (const [code, { words }] of Object.values(signs).flatMap((script) => Object.entries(script))) {
    expect(offered).toContain(code);
    for (const word of words.trim().split(' ')) expect(word, code).toBe(word.toLowerCase().normalize('NFC'));
  }
});
