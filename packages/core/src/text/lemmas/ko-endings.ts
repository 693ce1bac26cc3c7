/**
 * The endings of Korean verbs and adjectives, by the base that they stand behind (`ko-bases.ts`). `-` is none. Nearly all take 요 too.
 * What stands between the base and the last ending (시, the past, 겠) is in `ko-verbs.ts`.
 */
const words = (list: string): string[] => list.trim().split(/\s+/);
/** Any start with any end. */
const each = (starts: string, ends: string): string[] => words(starts).flatMap((start) => words(ends).map((end) => start + (end === '-' ? '' : end)));
const endings = (list: string, ...more: string[][]): ReadonlySet<string> =>
  new Set(
    [...words(list), ...more.flat()]
      .map((ending) => (ending === '-' ? '' : ending))
      .flatMap((ending) => (/[다오]$/.test(ending) ? [ending] : [ending, `${ending}요`])),
  );

/** What is said of others has these behind it: 간다고, 간다는, 가자고. */
const SAID = '고 고는 고도 고만 고까지 고요 는 는데 는지 던 던데 며 면 면서 면서도 니 니까 지 지만 더라 더니 더군 거나 네 길래 기에 든지 든가';
const STATED = [...each('다', SAID), ...words('대 댄다 댔다 답니다 답니까')];

/** The stem itself. */
export const FIRST = endings(
  `다 다가 다가는 다가도 다간 다니 다시피 던 던데 던가 던가는 던가를 던지 던걸 더라 더라고 더라도 더라면 더니 더니만 더군 더구나 더냐
  거든 거나 거니 거니와 거라 건 건만 건대 도록 도다 든 든지 든가 듯 듯이 듯한 듯하다 자 자마자 자꾸나 잖아 잖니 잖습니까 구나 군 구먼 구만 구려
  노라 노라고 노라면 노니 길래 고자 고서 고서는 고서도 고서야 고말고 곤 죠 진 질 겐 기 길 긴`,
  each('고', '- 는 도 만'),
  each('지', '- 는 도 를 만 만은 마'),
  each('게', '- 는 도 나 끔 만'),
  each('자', SAID),
  ['재요'],
  STATED,
);
/** The same, but a stem in ㄹ loses it: 만드는. */
export const FIRST_BEFORE_NIEUN = endings(
  '느라 느라고 느니 느니라 네 나 니 냐 냬 는구나 는군 는구려 는걸 는바 는커녕 는듯 는듯이 는거 는것',
  each('는', '- 데 데도 데다 데다가 지 지는 지도 지를 지가 지라도 가 가를 가는 가가 가도 가에'),
  each('냐 느냐', `- ${SAID} 를 는 가 에 의 도 라는`),
);
/** Behind a consonant that is not ㄹ. */
export const FIRST_BEHIND_CONSONANTS = endings('습니다 습니다만 습니까 습디다 습디까 습죠 소 는다 는대 는답니다 는단 는단다', each('는다', SAID));

/** Behind the second base, which keeps a ㄹ: 만들면. */
export const SECOND = endings(
  `면 면은 면서 면서도 면서부터 며 므로 마 마고 락 려 려고 려고도 려는 려던 려면 려니 려니까 려나 려다 려다가 려거든 러 러는 러도 련 련다 련만 렵니다 렵니까 려무나 렴
  리 리라 리라고 리라는 리만큼 란 랄 래 랬다 랍니다 라거나 라도`,
  each('라', `- ${SAID}`),
);
/** Behind the second base, before which a ㄹ is lost: 만드니까. */
export const SECOND_WITHOUT_RIEUL = endings('니 니까 니까는 니깐 니라 나 나마 오 옵니다 옵소서 냐 냐고 냐는 냐면');

/** What follows a ㄴ, ㄹ, ㅂ or ㅁ in the last syllable of the second base: 간데, 갈까, 갑니다, 감. Particles behind 기 and ㅁ are taken off as those of nouns are. */
export const BEHIND_NIEUN = endings(
  '- 걸 바 즉 들 듯 듯이 듯한 다 단다 단 다네 다오 만큼 채 거 것',
  each('데', '- 도 다 다가'),
  each('지', '- 는 도 를 가 라도 요'),
  each('가', '- 를 는 가 도 에'),
  STATED,
);
export const BEHIND_RIEUL = endings(
  '- 까 까봐 까를 까는 게 걸 래 래야 런지 수록 지언정 지니 지라도 망정 뿐 뿐더러 만큼 만한 때 듯 듯이 듯한 듯하다 법 텐데 테니 테니까 거 것 거야 겁니다 줄 수 라',
  each('지 는지', '- 는 도 를 가'),
);
export const BEHIND_BIEUP = endings('니다 니다만 니까 시다 시오 디다 디까');
export const BEHIND_MIEUM = endings('-');

/** Behind the third base. */
export const THIRD = endings(
  '- 선 도 라 라고 다 다가 다가도 다도 지이다',
  each('서', '- 는 도 야 만 부터 인지 든지 라도'),
  each('야', '- 만 지 지만 죠 할 하는 한다 한다고 하고 합니다 해 되 말로'),
);
/** In place of 시 and what follows it: 가세요. */
export const HONOURED = endings('세요 십시오 십시요');
