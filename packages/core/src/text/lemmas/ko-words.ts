/** What a speaker can review of how Korean words are taken apart. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands before a particle. */
export type Behind = 'consonant' | 'vowel' | 'consonant but ㄹ' | 'vowel or ㄹ' | 'any';

const particles: Readonly<Record<Behind, string>> = {
  consonant: '은 이 을 과 이나 이랑 이라도 이든지 이야말로',
  vowel: '는 가 를 와 나 랑 라도 든지 야말로',
  'consonant but ㄹ': '으로 으로서 으로써 으로부터',
  'vowel or ㄹ': '로 로서 로써 로부터',
  any: '에 에서 에게 에게서 한테 한테서 께 께서 의 도 만 까지 부터 보다 처럼 마다 밖에 조차 마저 대로 만큼 뿐 커녕 하고 요',
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
export const EVERYDAY = words('나 너 저 그 이 우리 저희 너희 그녀 누구 자기 거기 저기 어디 때 삶 물 차 비 배 개 다리');
/** Verbs that are meant whatever rare noun there is: 가는 is *going*, seldom 가. */
export const EVERYDAY_VERBS = words('가 하 되 오 보 쓰 두 먹');
/** The dictionary has verbs as they end, in 다. */
export const NOUNS_IN_DA = /(바다|수다|캐나다|우간다|르완다|판다|소다|유다|붓다)$/;
/** ㄲ ㄳ ㄵ ㄶ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅆ ㅎ: by number finals of verbs, and the nouns that have one. */
export const VERBAL_FINALS: ReadonlySet<number> = new Set([2, 3, 5, 6, 10, 11, 12, 13, 14, 15, 20, 27]);
export const NOUNS_WITH_VERBAL_FINALS = /(삶|앎|밖|팎|넋|몫|삯|덟)$/;
/** 해주, 보여주, 돌아가: an auxiliary verb that is written with the verb before it. */
export const AUXILIARY = /[아어여해돼와봐줘쳐켜려혀져겨내][가나내놓대두보오주지]$/;
/** Words that look like another with a particle. */
export const WHOLE = words('또는 그런데도 얼마든지 도와 하나 없이 같이 요한');

/** 공부하다 and 사용되다: the syllable that 하 or 되 has become, and what follows it. */
export const HADA: Readonly<Record<string, ReadonlySet<string>>> = {
  하: words(`다 는 고 며 면 면서 면서도 지 지만 지는 지도 게 여 여서 여야 여도 였다 였고 였던 였으며 였으나 였지만 였습니다 던 도록 려 려고 려는 러 자 자고 니 니까 므로
거나 나 는데 고자 고서 고는 는가 든 더라도 세요 십니다 셨다 시는 시고 신 겠다 겠습니다 겠지만 라 라고 기`),
  해: words('- 서 서는 서도 도 야 야만 요 라'),
  했: words('다 던 고 으며 으나 으니 으므로 지만 는데 습니다 습니까 어요 을 기 더니 듯이 다는 다고 다면 던가 지요'),
  한: words('- 다 다는 다고 다면 다면서 다거나 데'),
  할: words('- 까 까요 게 게요 수록 지 지라도 수'),
  합: words('니다 니까 시다 니다만'),
};
export const DOEDA: Readonly<Record<string, ReadonlySet<string>>> = {
  되: words(`다 는 고 며 면 면서 지 지만 지는 지도 게 어 어서 어야 어도 었다 었고 었던 었으며 었으나 었지만 었습니다 던 도록 려 려고 려는 자 니 니까 므로 거나 나 는데
고자 고서 고는 는가 든 더라도 십니다 셨다 시는 신 겠다 겠습니다 기`),
  돼: words('- 서 서는 서도 도 야 요'),
  됐: words('다 던 고 으며 으나 으니 지만 는데 습니다 습니까 어요 을 기 더니 듯이 다는 다고 다면 지요'),
  된: words('- 다 다는 다고 다면 데'),
  될: words('- 까 까요 수록 지 지라도 수'),
  됩: words('니다 니까 니다만'),
};

/** Endings that change no stem, behind a consonant and behind a vowel. */
export const ENDINGS_ANYWHERE = words('고 지 게 던 다 거나 지만 도록 는데 고서 고는 지는 지도 다가 겠다 겠습니다 고자 든 더라도 는가 자');
export const ENDINGS_BEHIND_CONSONANTS = words(
  '는 습니다 습니까 은 을 으면 으며 으나 으니 으므로 었다 았다 었던 았던 었고 았고 었습니다 았습니다 었어요 았어요 어 아 어서 아서 어야 아야 어도 아도 어요 아요 지요 네',
);
export const ENDINGS_BEHIND_VOWELS = words('는 면 며 나 니 므로 면서 려고 려는 지요 네');

/** *is*, behind a consonant and behind a vowel: there also 예요, and behind more than a syllable these (하라고 is of a verb). Behind 적 also 인, elsewhere a person (한국인). */
export const COPULA_BEHIND_ANY = words('입니다 입니까 이다 이고 이며 이지만 이라고 이라는 이라면 이었다 이었던 이었고 이었습니다 이므로 이지요 이자');
export const COPULA_BEHIND_CONSONANTS = words('이에요 이었어요 이야');
export const COPULA_BEHIND_VOWELS = words('였다 였던 였고 였습니다 였어요 라고 라는 라면');
