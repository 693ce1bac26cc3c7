/** Which stems of Korean verbs and adjectives change how, for a speaker to review. Each end stands for all stems that end so. */

/** Stems in ㅂ that keep it; all others have 우 in its place (도우, 더우). */
export const REGULAR_IN_BIEUP = /([^듣받]잡|^잡|입|씹|꼽|뽑|접|좁|[헤비뒤끄꼬]집|^집|^업|수줍|어줍|뵙)$/;
/** Stems in ㄷ that have ㄹ in its place (들으). */
export const STEMS_IN_DIGEUT = /(걷|긷|눋|듣|묻|붇|싣|깨닫|치닫|내닫|일컫)$/;
/** Stems in ㅅ that lose it (지으). */
export const STEMS_IN_SIOT = /(긋|낫|붓|잇|젓|짓|잡숫)$/;
/** Stems that are of two verbs, one that changes and one that does not: 묻다 (*ask*, *bury*), 걷다 (*walk*, *roll up*), 굽다 (*roast*, *bend*), 곱다 (*lovely*, *numb*). */
export const ALSO_REGULAR = /(묻|걷|굽|^곱)$/;
/** Stems in 르 that only lose their vowel (따라); all others double the ㄹ (불러). */
export const REGULAR_REU = /(따르|치르|들르|다다르|우러르)$/;
/** Stems in 르 that take 러: 푸르러; 이르다 (*arrive*) beside 일러 (*tell*, *early*). */
export const STEMS_WITH_REO = /(^이르|푸르)$/;
/** Stems whose ㅎ and 어 become 애 (그래): all other coloured ones have 애 of 아 and 에 of 어. */
export const POINTING = /^((아무|[그이저고요조])렇|어떻)$/;

/**
 * Verbs and adjectives that are meant where another one has the same form: 가는 is of 가다, seldom 갈다. Where several of these have it (사는: 사다, 살다),
 * all are given, in the order of this list.
 */
export const EVERYDAY_STEMS: ReadonlySet<string> = new Set(
  `하 되 있 없 아니 가 오 보 주 알 모르 살 사 먹 쓰 받 만들 나오 나가 들어가 들어오 돌아가 돌아오 말하 생각하 그렇 이렇 저렇 어떻 같 많 좋 크 작 싫 높 길 멀
   듣 걷 걸 들 묻 물 나 내 놓 두 앉 서 타 열 닫 읽 배우 가르치 마시 자 놀 일어나 일하 공부하 사랑하 만나 기다리 찾 잃 잊 부르 울 웃 입 벗 신 씻 사귀 팔 보내 보이
   지나 지내 짓 지 남 넣 빼 놓치 잡 던지 밀 당기 따르 빠르 다르 오르 내리 흐르 고르 바꾸 바뀌 돕 덥 춥 맵 쉽 어렵 가깝 무겁 가볍 고맙 눕 굽 줍 낫 잇 붓 젓
   예쁘 바쁘 아프 나쁘 기쁘 슬프 고프 끄 끌 켜 뜨 떠나 믿 느끼 느리 죽 죽이 때리 맞 맞추 끝나 끝내 시작하 그치 멈추 달리 뛰 날 날아가 춤추 노래하 그리 쉬 자라 키우 생기
   깨 치 차 싸 비싸 짜 달 쓰이 열리 들리 걸리 알리 살리 올리 돌 돌리 늘 늦 이르 밝 어둡 희 빨갛 하얗 파랗 까맣 노랗 젊 늙 넓 좁 깊 얕 얇 두껍 굵
   펴 지키 시키 당하 원하 바라 버리 모으 모이 닦 꾸미 꾸 꺼내 가지 드리 다니 계시 말 붙 붙이 떨어지 넘 넘어지 찍 적 그만두 피우 태우 세우 외우 채우 나누 이기 지우 기르 자르 누르
   마르 구하 통하 위하 대하 관하 의하 인하 비하 향하 전하 변하 정하 강하 약하 심하 행하 이루 이루어지 나타나 나타내 얻 잘하 못하 안되 헤어지 들르 치르 다다르 풀 감 거치 밝히 막 띠 세 걸어가 데리 모시 주무시 여쭈`.split(
    /\s+/,
  ),
);
/** Words in 다 that are nouns or adverbs. */
export const NO_VERBS =
  /(바다|^(가끔가다|게다|과다|냅다|노가다|들입다|딥다|레이다|르완다|못다|베란다|사이다|소다|수다|아나콘다|안드로메다|오다가다|우간다|저마다|최다|캐나다|판다|해마다))$/;
/** Verbs that help the one before them, also where no space parts them: 읽어봤어요. */
export const AUXILIARIES = '드리 버리 주 보 놓 두 가 오 내 대 있 나가 나오'.split(' ');
const forms: Readonly<Record<string, string>> = {
  아니다: '아니에요 아녜요 아니야 아니라 아니라고 아니라는 아니라면 아니라서 아니라도 아니라며 아니라거나 아니라지만 아니라니 아니란 아니래요 아냐 아닙니다',
  말다: '마세요 마십시오 마요 마라 마라고 말라 말라고 말라는 마',
  이다: '이에요 예요 이라는 이라고',
};
/** Forms that no rule has. */
export const UNRULY: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(forms).flatMap(([lemma, list]) => list.split(' ').map((form) => [form, lemma])),
);
