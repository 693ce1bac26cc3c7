import { describe, expect, it } from 'vitest';
import { secondBases, stemsOfSecond, stemsOfThird, thirdBases } from './ko-bases.ts';
import { readKorean, toolsWith } from './testing.ts';

/** By class: the dictionary form, the second base, the third. A stem of two verbs has those of both. */
const bases = [
  ...[
    '먹다 먹으 먹어',
    '앉다 앉으 앉아',
    '읽다 읽으 읽어',
    '좋다 좋으 좋아',
    '많다 많으 많아',
    '있다 있으 있어',
    '없다 없으 없어',
    '웃다 웃으 웃어',
    '받다 받으 받아',
    '안다 안으 안아',
  ],
  ...[
    '가다 가 가',
    '서다 서 서',
    '켜다 켜 켜',
    '보내다 보내 보내,보내어',
    '세다 세 세,세어',
    '오다 오 와',
    '보다 보 봐,보아',
    '주다 주 줘,주어',
    '마시다 마시 마셔,마시어',
    '되다 되 돼,되어',
    '쉬다 쉬 쉬어',
  ],
  ...['하다 하 해,하여', '공부하다 공부하 공부해,공부하여', '푸다 푸 퍼', '놓다 놓으 놓아,놔'],
  ...[
    '돕다 도우 도와',
    '덥다 더우 더워',
    '가깝다 가까우 가까워',
    '잡다 잡으 잡아',
    '입다 입으 입어',
    '좁다 좁으 좁아',
    '뽑다 뽑으 뽑아',
    '굽다 구우,굽으 구워,굽어',
  ],
  ...['듣다 들으 들어', '깨닫다 깨달으 깨달아', '싣다 실으 실어', '닫다 닫으 닫아', '묻다 물으,묻으 물어,묻어'],
  ...['짓다 지으 지어', '낫다 나으 나아', '잇다 이으 이어', '벗다 벗으 벗어'],
  ...['부르다 부르 불러', '모르다 모르 몰라', '따르다 따르 따라', '치르다 치르 치러', '푸르다 푸르 푸르러', '이르다 이르 일러,이르러'],
  ...['쓰다 쓰 써', '예쁘다 예쁘 예뻐', '바쁘다 바쁘 바빠', '담그다 담그 담가'],
  ...['만들다 만들 만들어', '알다 알 알아'],
  ...['그렇다 그러 그래', '어떻다 어떠 어때', '빨갛다 빨가 빨개', '하얗다 하야 하얘', '누렇다 누러 누레'],
].map((row) => row.split(' ') as [string, string, string]);

describe('the bases of a Korean stem', () => {
  it.each(bases)('%s: %s, %s', (lemma, second, third) => {
    const stem = lemma.slice(0, -1);
    expect([secondBases(stem), thirdBases(stem)].map((each) => each.toSorted())).toEqual([second, third].map((each) => each.split(',').toSorted()));
    for (const base of second.split(',')) expect(stemsOfSecond(base, false)).toContain(stem);
    for (const base of third.split(',')) expect(stemsOfThird(base)).toContain(stem);
  });

  it('are none of other letters', () => {
    expect([secondBases('abc'), thirdBases(''), stemsOfSecond('abc', true), stemsOfThird('')]).toEqual([[], [], [], []]);
  });
});

const listed = new Set([
  ...bases.map(([lemma]) => lemma),
  ...'공부 사용 사용되다 처분 처분하다 위하다 통하다 중요 중요하다 사다 살다 꾸다 꾸미다 가지다 담다 담기다 일하다 걸다 걷다 들다 아니다 계시다 가시다 갈다 내다 내리다 이다 도와주다 나다 버리다 보이다 늦다 싫다 갈 쓸다 바다 게다 펴다 피다 그러다'.split(
    ' ',
  ),
]);
const tools = toolsWith(listed);

const read = (text: string): string => readKorean(text, tools);

describe('Korean verbs and adjectives', () => {
  it.each([
    [
      '먹다',
      '먹고 먹지만 먹는 먹는다 먹습니다 먹네요 먹거든요 먹듯이 먹자마자 먹느라고 먹으면 먹으니까 먹으세요 먹은 먹을까요 먹읍시다 먹어요 먹어야 먹었는데 먹었으니까 먹겠습니다 먹었겠지요',
    ],
    [
      '가다',
      '가는 간다 갑니다 가네요 가면서 가니까 가세요 가십시오 가셨어요 가시는 갈게요 갈까요 갑시다 갔다 갔더니 가겠다고 간다며 가자고 가라는 가냐고 간대요',
    ],
    ['만들다', '만드는 만듭니다 만들면 만들려고 만드니까 만드세요 만든 만들까요 만들어요 만들었어요 만듦 만드셨습니다'],
    ['돕다', '돕는 도와요 도우면 도운 도왔습니다 도우셨습니다 도울게요'],
    ['덥다', '덥네요 더워요 더운데 더웠어요 더울수록 덥다고'],
    ['듣다', '들으면 들으니까 들으세요 들으려고 듣네요'],
    ['짓다', '지으면 지은 지으세요 짓습니다'],
    ['낫다', '나아요 나은 나았습니다'],
    ['부르다', '불러요 부른 부릅니다 불렀어요'],
    ['모르다', '몰라요 몰랐는데 모릅니다 모르는'],
    ['쓰다', '써요 쓴다 씁니다 썼어요 쓰세요 쓴 쓸'],
    ['예쁘다', '예뻐요 예쁜 예쁜데 예쁘게 예뻤어요'],
    ['그렇다', '그런 그래요 그렇듯이 그렇습니다 그랬어요'],
    ['어떻다', '어떤 어때요 어떻게 어땠어요'],
    ['빨갛다', '빨간 빨개요 빨갛게 빨갰습니다'],
    ['마시다', '마셔요 마십니다 마신다 마시러 마셨어요'],
    ['되다', '돼요 됐습니다 되었다 된다 될까요'],
    ['이르다', '이르러 이르렀다 일러'],
    ['아니다', '아니에요 아닙니다 아니라고 아닌데'],
    ['계시다', '계세요 계십니다 계셨어요'],
  ])('%s: %s', (lemma, forms) => {
    expect(read(forms)).toBe(forms.replaceAll(/\S+/g, `$&=${lemma}`));
  });

  it.each([
    ['part a noun before 하다 and 되다', '공부+했어요=공부하다 공부+합니다=공부하다 사용+된=사용되다 처분+되어=처분되다 위한=위하다 통해서=통하다'],
    ['part a verb that helps another', '읽어+봤어요=읽다 해+주세요=하다 먹어+버렸다=먹다 도와줬어요=도와주다'],
    ['make others with 지다 and 하다', '예뻐지고=예뻐지다 더워졌어요=더워지다 좋아해요=좋아하다'],
    ['of several everyday ones the longest', '가진=가지다 내려=내리다 꾸며=꾸미다 담긴=담기다'],
    ['where two are as likely both', '사는=살다/사다 들었어요=듣다/들다 걸어=걷다/걸다'],
  ])('%s: %s', (_, row) => {
    expect(
      read(
        row
          .split(' ')
          .map((word) => word.replace(/=.*/, '').replaceAll('+', ''))
          .join(' '),
      ),
    ).toBe(row);
  });

  it.each([
    ['wrong bases', '돕아요 덥어요 듣어요 짓으면 부르어요 모르아요 쓰어요 예쁘어요 빨갛아요 그렇은 먹면 가으면 만들는 만들니까 가습니다 먹아요 가어요'],
    ['conjunctions', '그래서 그런데 그러면 그러나 그렇지만 하지만'],
    ['words that no dictionary has', '쿠다었다 비읍습니다'],
    ['nouns and adverbs in 다', '반 겐지 게면'],
    ['endings alone', '습니다 겠어요 었다 으면'],
  ])('claim nothing of %s', (_, text) => {
    expect(read(text)).toBe(text);
  });
});
