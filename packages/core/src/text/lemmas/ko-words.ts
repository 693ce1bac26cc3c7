/** What a speaker can review of how Korean words are taken apart. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands before a particle. */
export type Behind = 'consonant' | 'vowel' | 'consonant but ㄹ' | 'vowel or ㄹ' | 'any';

const particles: Readonly<Record<Behind, string>> = {
  consonant: '은 이 을 과 이나 이랑 이라도 이든지 이야말로',
  vowel: '는 가 를 와 나 랑 라도 든지 야말로',
  'consonant but ㄹ': '으로 으로서 으로써 으로부터',
  'vowel or ㄹ': '로 로서 로써 로부터',
  any: '에 에서 에게 에게서 한테 한테서 께 께서 의 도 만 까지 부터 보다 처럼 마다 밖에 조차 마저 대로 만큼 뿐 커녕 하고 요 엔 에선 에겐',
};
export const PARTICLES: ReadonlyMap<string, Behind> = new Map(
  (Object.keys(particles) as Behind[]).flatMap((behind) => particles[behind].split(' ').map((particle): [string, Behind] => [particle, behind])),
);
export const LONGEST_PARTICLE = 4;

/** 에서는: those that stand before others, and those that stand behind others. */
export const BEFORE_OTHERS = words(`
에 에서 에게 에게서 한테 한테서 께 께서 으로 로 으로서 로서 으로써 로써 으로부터 로부터 까지 부터 만 보다 처럼 마다 과 와 하고
밖에 조차 마저 만큼 대로 뿐 이야말로 야말로 은 는 도`);
export const BEHIND_OTHERS = words('는 은 도 만 의 이 을 를 까지 부터 나 라도 조차 마저 보다 처럼 으로 로 에 과 와 뿐 이야말로 야말로 요');
/** 는 and the like have nothing but 요 behind them: 저는요. */
export const LAST = words('은 는 도');
/** Verbs end so too: alone they are a particle only behind a person. */
export const OFTEN_VERBAL = words('하고 요');
export const PEOPLE = words('나 너 저 우리 저희 너희 누구 친구 엄마 아빠 어머니 아버지 언니 누나 오빠 형 동생 선생님');

/** Nothing else ends so: they tell a noun that no dictionary has. The others do where the word is like no form of a verb. */
export const TELLING = words('에서 에게 에게서 한테서 께서 으로 으로서 으로써 으로부터 로부터 처럼 를 의 에');
export const OFTEN_TELLING = words('은 이 을 과 가 와 도 는 만 로 까지 부터 조차 마저');
/** Ends of clauses, which particles follow as they follow nouns: 있는가를, 나오면서부터. */
export const QUESTION_ENDINGS = /([는은인던든단란]|니)[가지]$/;
export const CLAUSE_ENDINGS =
  /(고|며|면|서|지|게|도록|려|러|아|어|해|라|다|까|네|니|냐|데|자|야|므|으|기|음|듯|던|든|는|을|를|은|[는은인던든단란니]가|없|거|더)$/;

export const PLURAL = '들';
/** Syllables that make nouns of nouns. */
export const NOUN_SUFFIXES = words('성 적 화 자 인 님 씨 쪽 식 형 론 학 관 권 력 상 용 집 가 사 원 장 제 측 당 군 층 계 국');

/** Forms that follow no rule, and everyday words that a dictionary takes for rare ones; each ends in a particle of one syllable. */
export const IRREGULAR = `
나: 내가
너: 네가
저: 제가
누구: 누가
수: 수가
중: 중의
전: 전의
말: 말로`;
/** Nouns and pronouns that are meant whatever rare verb there is: 나는 is *I*, seldom 날다. */
export const EVERYDAY = words('나 너 저 그 이 우리 저희 너희 그녀 누구 자기 여기 거기 저기 어디 때 바 데 수 것 길 돌 삶 물 차 비 배 개 다리');
/** Forms of verbs and adjectives that are meant whatever noun looks like them, and all of one syllable that are taken for a verb. */
export const VERBS_BEFORE_NOUNS = words(`
하지 하자 죽기 가면 가야 가도 가요 보고 오지 먹지 먹지만 가지만 남아 이어 대한 위해 통한 대해 인해 만날 읽기 어때 작고 입고 입지 주지 커서 그런 이런 저런 어떤
갈 갔 쓴 쓸 써 본 볼 봐 할 된 될 돼 준 둔 온 올 와 큰 클 커 켜 꺼 끌 낸 낼 놀 알 앎 먼 긴 줘 싼 짠 흰 센 뺀 빼 해주는 하고`);
/** Verbs made nouns, whatever noun the dictionary has: 함으로써 is of 하다. */
export const NO_NOUNS = words('함 됨 그럼 죽기 읽기');
/** The dictionary has verbs as they end, in 다. */
export const NOUNS_IN_DA = /(바다|수다|캐나다|우간다|르완다|판다|소다|유다|붓다|베란다|사이다|레이다)$/;
/** ㄲ ㄳ ㄵ ㄶ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅆ ㅎ: by number finals of verbs, and the nouns that have one. */
export const VERBAL_FINALS: ReadonlySet<number> = new Set([2, 3, 5, 6, 10, 11, 12, 13, 14, 15, 20, 27]);
export const NOUNS_WITH_VERBAL_FINALS = /(삶|앎|밖|팎|넋|몫|삯|덟)$/;
/** 해주, 보여주, 돌아가: an auxiliary verb that is written with the verb before it. */
export const AUXILIARY = /[아어여해돼와봐줘쳐켜려혀져겨내][가나내놓대두보오주지]$/;
/** Words that look like another with a particle. */
export const WHOLE = words(
  '나와 입을 입은 적을 막을 신을 또는 그런데 그런데도 그래서 그러면 그러나 그렇지만 그러므로 그러니까 그리고 그래도 하지만 따라서 얼마든지 하나 없이 같이 요한 겁니다 겁니까 거예요 거야 거죠 건데 건가요 거다 거라고 거라는',
);

/** Ends of verbs that particles look like: of a verb even where there is such a noun (잡지만, 보고도). */
export const RATHER_VERBAL = /(지만|고도|고는|거나|든지)$/;

/** *is* behind vowels, beside the forms that it has as a verb (이고, 였다): behind more than one syllable, as 하라고 is of a verb. */
export const COPULA_BEHIND_VOWELS = words('여야 여서 라고 라는 라면 라서 란');
