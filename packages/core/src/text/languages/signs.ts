/** What a language is recognised by among those of its script. */
export interface Signs {
  /** Very common words, in lower case with straight apostrophes, parted by spaces. */
  words: string;
  /** Letters that few neighbours write. */
  letters?: string;
}

/** By script, then language. Scripts that one language alone writes here need no signs. */
export const signs: Readonly<Record<'Latin' | 'Cyrillic' | 'Arabic' | 'Hebrew', Readonly<Record<string, Signs>>>> = {
  Latin: {
    fr: {
      words:
        "le la les un une des du de et est dans que qui pour pas sur avec il elle ils nous vous je ne se ce cette plus par au aux sont mais ou où été être c'est d'un d'une n'est qu'il son sa ses leur tout comme fait chaque jamais a l' d' n' qu' j' s' c' m'",
      letters: 'œùûçêè',
    },
    en: {
      words:
        'the of and to in is that it was for on are as with his they at be this have from or had by not but what all were when we there can an your which their said if do will each about how up out them then many some so these would into has more her two him see could no than been who its now did get a never she',
    },
    es: {
      words:
        'el la los las un una de del y en que es por con para no se su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra ese eso mí qué él había era está ha he me te yo fue son día así tiempo mucho otro',
      letters: 'ñ¿¡',
    },
    de: {
      words:
        'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein ich wir ihr',
      letters: 'ßäöü',
    },
    it: {
      words:
        "il lo la i gli le un una di del della dei delle e che è in non per con si da al alla sono come più ma anche nel nella ha questo questa suo sua loro mi ti ci io tutto molto quando dove perché essere stato c'era era ogni prima sulla l' d' dell' all' un' c' nell' sull'",
    },
    pt: {
      words:
        'o a os as um uma de do da dos das e em que é no na nos nas para com não por se mais como mas foi ao ele ela seu sua ou quando muito já está eu também só pelo pela até isso entre era depois sem mesmo aos ter seus quem minha todo todos toda cada à às ainda antes',
      letters: 'ãõçâê',
    },
    nl: {
      words:
        "de het een en van in is dat op te zijn met voor niet aan er om hij ook als dan maar zich bij nog uit naar heeft hebben door over ze werd wordt tot je mijn deze die was wat geen hun of zo we ik elke haar 't",
    },
    sv: {
      words:
        'och i att det som en på är av för med den till inte om ett han var jag hon sig men så från har de vid kan man här när nu skulle också efter eller vi mycket där än hade mig varje alla innan',
      letters: 'åäö',
    },
    nb: {
      words:
        'og i det som en på er av for med den til ikke om et han var jeg hun seg men så fra har de ved kan man her når nå skulle også etter eller vi mye der enn hadde meg blir ble noe hver mellom sin hva dem',
      letters: 'åæø',
    },
    da: {
      words:
        'og i det som en på er af for med den til ikke om et han var jeg hun sig men så fra har de ved kan man her når nu skulle også efter eller vi meget der end havde mig bliver blev noget hver mellem sin hvad dem',
      letters: 'åæø',
    },
    is: {
      words: 'og í að það sem er á ekki til um við en hann hún var ég þú af með fyrir þegar frá eru þetta þá upp eftir svo eða hafa verið sér þeir hvað',
      letters: 'ðþæ',
    },
    fi: {
      words:
        'ja on ei se että oli hän joka mutta ovat kun niin myös kuin en tai sen mitä jos nyt vain hänen olla jo ole sitä mukaan he minä sinä joka tämä tämän kaikki sitten ennen',
      letters: 'äö',
    },
    et: {
      words: 'ja on ei et see oli ta mis kes kui ka aga oma nii siis veel või olid ning mida nagu pärast enne juba seda selle mina sina kõik iga ainult',
      letters: 'õäöü',
    },
    pl: {
      words:
        'i w z na do się nie to że jest o jak po co za ale od tym przez czy są tak już jego jej ich być tylko był była było może który która które dla przed każdy każdą bardzo gdy oraz ten ta te',
      letters: 'łąęśźżćń',
    },
    cs: {
      words:
        'a v na se je že s z do to o i k jako za by pro ale po od jsem jsou byl byla bylo které který která jeho jejich nebo také už jen než když ještě před každý tak být',
      letters: 'řěů',
    },
    sk: {
      words:
        'a v na sa je že s z do to o i k ako za by pre ale po od som sú bol bola bolo ktoré ktorý ktorá jeho ich alebo aj už len než keď ešte pred každý tak byť čo',
      letters: 'ľĺŕôä',
    },
    hr: {
      words: 'i u je na se da za su s od a o kao što ne to koji koja koje ali iz nije do bi po već ili bio bila bilo samo prije sve kada svaki jer ga još nego',
      letters: 'đćčšž',
    },
    sl: {
      words: 'in je v na se da za so z s pa ne ki bi po o ni tudi kot od ali iz do še bil bila bilo samo kaj pred vse ko lahko vsak svoj njegov le zelo ker',
      letters: 'čšž',
    },
    hu: {
      words:
        'a az és hogy nem egy is ez azt de volt van meg csak már ki mint ha még el be után minden olyan majd vagy lehet kell ő mert amikor sem saját között előtt',
      letters: 'őűáéíóöü',
    },
    ro: {
      words:
        'și în de la a cu pe nu un o care este să din mai că se pentru ce au fost al ale după prin dar sunt lui ei el ea dintre până când fi fiecare înainte',
      letters: 'ășțâî',
    },
    tr: {
      words:
        'bir ve bu da de için ile çok o ne daha gibi olan olarak var kadar sonra ama en mi ki her ben sen biz değil önce şey yok diye bütün olduğu zaman içinde',
      letters: 'ğışçöü',
    },
    ca: {
      words:
        "el la els les un una de del i en que és per amb no se al com més però va són aquest aquesta també ha hi molt sense fins perquè quan dels l' d' n' tot cada seva seu abans ser",
      letters: 'çò',
    },
    gl: {
      words:
        'o a os as un unha de do da dos das e en que é no na nos nas para con non por se máis como pero foi ao el ela seu súa ou cando moi xa está tamén ata entre era despois sen mesmo ás cada todo',
      letters: 'ñ',
    },
    eu: { words: 'eta da ez bat du dira izan zen baina ere hori dute zuen egin den bere beste ziren edo zer nola oso egun hau gabe baino dago arte zuten' },
    ga: { words: 'agus an na is ar ag a i go le bhí tá sé sí do de leis nach ní ach mar ó faoi aige féin gach bhfuil seo sin iad nuair roimh chun' },
    cy: { words: "y yr a ac yn i o ar mae ei eu wedi oedd am gan ond fel hyn hwn sydd roedd un ni nid at ym yng dros rhwng bob cyn pan fod bod hi'n" },
    br: {
      words:
        "an ar al ur un ul ha hag e en er el da d'an d'ar d' n' eo n'eo ket zo oa eus gant evit war ez emañ evel bet o ma he hon holl met pe ivez c'hoazh ouzh dre pa int hep bez vez eñ",
      letters: 'ñùê',
    },
    la: { words: 'et in est non ad cum ut sed quod qui quae per ex ab si esse sunt atque enim etiam aut nec eius hoc quam erat quo omnes deinde autem ante' },
    lt: {
      words: 'ir yra kad į su bet ne tai kaip iš po buvo jis ji jo jos už apie prie dar nuo tik kai arba savo šio ar visi labai prieš kiekvieną',
      letters: 'ėįųęą',
    },
    lv: {
      words: 'un ir ka uz ar bet no tas kā pēc bija viņš viņa par pie vēl tikai kad vai savu šo arī tiek nav visi ļoti pirms katru kas to',
      letters: 'āēīūļņķģ',
    },
    id: {
      words:
        'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada mereka sudah oleh kami kita bisa adalah seperti atau sebelum setiap bahwa',
    },
    ms: {
      words:
        'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana ada mereka telah oleh kami kita boleh adalah seperti atau sebelum setiap bahawa ialah',
    },
    sw: { words: 'na ya wa kwa ni katika za la kuwa cha hii yake kama hiyo huo watu lakini au baada sana wake kila pia hakuna mimi wao alikuwa kabla' },
    tl: { words: 'ang ng sa na mga at ay ni kung hindi si para ito siya nang may ko ka mo nila kanyang pa lang bago bawat' },
    vi: {
      words: 'và của là có không được trong cho một người với này các đã để những khi từ đến như cũng về ở ra vào nhưng trước mỗi',
      letters: 'đươạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    },
    eo: { words: 'la de kaj en estas al mi ne ke li por kun ŝi sed kiu oni ĝi pri ĉiu tiu estis ili ni vi el antaŭ kiel se jam nur ankaŭ', letters: 'ĉĝĥĵŝŭ' },
  },
  Cyrillic: {
    ru: {
      words: 'и в не на что он с как это по но из за от для она они его все так был была было были мы вы же бы если когда уже чтобы только ещё или',
      letters: 'ыэъё',
    },
    uk: {
      words: 'і в у не на що він з як це по але із за від для вона вони його все так був була було були ми ви же би якщо коли вже щоб тільки ще або та є й',
      letters: 'іїєґ',
    },
    bg: {
      words: 'и в не на че той с как това по но из за от тя те му всички така беше са ще се да ли ако когато вече само още или е към през преди',
      letters: 'ъщ',
    },
    sr: {
      words: 'и у не на да он с као то по али из за од она они је све так био била било су ми ви би ако кад већ само још или се што пре',
      letters: 'јљњћђџ',
    },
    kk: { words: 'және бұл бір мен да де үшін ол болып деп емес еді бар осы сол қазақ кейін оның әр өз болған керек дейін', letters: 'әғқңөұүһі' },
  },
  Arabic: {
    ar: { words: 'في من على إلى أن هذا هذه التي الذي عن مع كان كل قد لا ما ذلك بعد قبل هو هي لم كما ولا عند وقد', letters: 'ةيكىأإ' },
    fa: { words: 'و در به از که این را با است برای آن یک تا می بود شد هم خود هر بر پیش پس نیست کرد شده', letters: 'پچژگکی' },
    ur: { words: 'کے میں ہے کی اور سے کا کو یہ اس ہیں نے پر وہ کہ ایک تھا نہیں بھی ہر لئے ہو تھی', letters: 'ٹڈڑںےہھ' },
  },
  Hebrew: {
    he: { words: 'של את על לא הוא זה היא עם אל כל גם אם אני או כי מה אבל יש היה לפני' },
    yi: { words: 'און איז די דער צו אין פון מיט נישט האט ער דאס אויף זיך וואס זיי אז פאר', letters: 'ײױװ' },
  },
};
