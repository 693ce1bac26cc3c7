import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from '../analyze.ts';
import { blocksOf } from '../testing.ts';
import { finalOf, withFinal } from './hangul.ts';
import { PARTICLES } from './ko-words.ts';
import { readKorean, toolsWith } from './testing.ts';

/** Words as a dictionary lists them, verbs in 다. */
const listed = new Set(
  `학교 학생 사람 친구 책 물 집 서울 집안 부산 회의 정도 지도 고양이 사이 바다 사회 주의 관념적 때문 커피 시간 바 사 해 묻다 물다 가 밖 삶 삶다 값 아이 마음
   공부 공부하다 사용 사용되다 중요하다 위 위하다 통하다 이해 피하다 피해 하다 되다 가다 오다 먹다 있다 없다 좋다 많다 사다 살다 알다 나다 날다 만들다 다르다 모르다 돌아가다
   배우다 웃다 보이다 빨리 아직 같이 많이 바로 서로 그러나 한테 출판 사상 종이 입다 마시다 만나다 편지 기다리다 움직이다 다리 때 나오다 듣다 들 수가 전의 중의 주다 해주 걷다 돕다 하지 마련 마련하다 잡지 잡다 길 긷다`.split(
    /\s+/,
  ),
);
const tools = toolsWith(listed);

const read = (text: string): string => readKorean(text, tools);
const plainOf = (row: string): string =>
  row
    .split(' ')
    .map((word) => word.replace(/=.*/, '').replaceAll('+', ''))
    .join(' ');

describe('Korean nouns and their particles', () => {
  it.each([
    '학교+에서=학교 학교+는=학교 학교+를=학교 학교+가=학교 학교+와=학교 학교+로=학교',
    '책+은=책 책+이=책 책+을=책 책+과=책 책+으로=책 서울+로=서울 물+로=물',
    '학교+에서+는=학교 학생+에게+도=학생 시간+까지+만=시간 부산+으로부터=부산 친구+한테+는=친구 사람+에게서+도=사람',
    '학생+들=학생 학생+들+이=학생 사람+들+에게서+도=사람',
    '마음+대로=마음 학생+뿐+만=학생 학교+밖에=학교 책+이나=책 친구+라도=친구 친구+하고=친구 저+는+요=저',
    '나+는=나 내+가=나 제+가=저 누+가=누구 우리+는=우리 이+를=이 그+의=그',
    '바다+가=바다 삶+을=삶 때+도=때 수+가=수 전+의=전',
    '빨리+는=빨리 아직+도=아직',
    '1517년+에=1517년 20일+까지=20일',
    '사회주의+를=사회주의 출판사상+은=출판사상',
    '학생+입니다=학생 친구+예요=친구 책+이에요=책 때문+이다=때문 관념적+인=관념적 사람+들+이다=사람',
    '친구+인데=친구 친구+였을=친구 책+이었으니까=책 학교+인지=학교 학생+이라면=학생 때문+이지만=때문',
    '길+을=길 해+가=해 삶+에서=삶 잡지+를=잡지',
    '레닌+은=레닌 메리메+의=메리메 트로츠키+에게=트로츠키',
  ])('%s', (row) => {
    expect(read(plainOf(row))).toBe(row);
  });

  it.each([
    ['the wrong shape behind its syllable', '책는 책가 책를 책와 책로 학교은 학교이 학교을 학교과 학교으로 서울으로'],
    ['words that end so by themselves', '회의 정도 지도 고양이 사이 같이 많이 바로 서로 또는 그러나 한테 없이 피해'],
    ['what may as well be a verb', '나와'],
    ['endings of verbs behind what no dictionary has', '보듯이 웃길지라도 넘겼는지가 헐어다가'],
    ['particles and syllables alone', '는 에서 으로 들 이'],
    ['words of other letters', 'KBS'],
    ['numbers', '1만 20만'],
  ])('%s are left whole', (_, text) => {
    expect(read(text)).toBe(text);
  });
});

describe('Korean verbs that nouns are written like', () => {
  it.each([
    '도와=돕다 만들=만들다 아는=알다 마련+하지만=마련하다 잡지만=잡다 해+주는=하다',
    '공부하기+를=공부하다 먹기+는=먹다 있음+을=있다 보임+으로써=보이다 함+으로써=하다 있었음+을=있다',
  ])('%s', (row) => {
    expect(read(plainOf(row))).toBe(row);
  });

  it.each(['움직이다', '친구이에요', '책예요', '학생합니다'])('not %s', (word) => {
    expect(read(word)).toBe(word);
  });
});

describe('Korean parts', () => {
  it('cover their word exactly, whatever stands together', () => {
    const pieces = fc.constantFrom(...listed, ...PARTICLES.keys(), '하', '했', '다', '들', '7', 'a');
    fc.assert(
      fc.property(fc.array(fc.array(pieces, { minLength: 1, maxLength: 6 }), { maxLength: 6 }), (words) => {
        const text = words.map((each) => each.join('')).join(' ');
        for (const { sentences } of analyzeBlocks(blocksOf(text), 'ko', tools))
          for (const { start, end, parts } of sentences.flatMap(({ tokens }) => tokens)) {
            if (!parts) continue;
            expect(parts.length).toBeGreaterThan(1);
            expect(parts.map((part) => text.slice(part.start, part.end)).join('')).toBe(text.slice(start, end));
            expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
            for (const part of parts) expect(part.end).toBeGreaterThan(part.start);
          }
      }),
    );
  });

  it('are not claimed of letters that are written in pieces, whose form is', () => {
    expect(read('학교에서'.normalize('NFD'))).toBe(`${'학교에서'.normalize('NFD')}=학교`);
  });

  it('are none without a dictionary', () => {
    expect(analyzeBlocks(blocksOf('학교에서'), 'ko')[0]?.sentences[0]?.tokens).toEqual([{ start: 0, end: 4, kind: 'word', key: '학교에서' }]);
  });
});

describe('Hangul syllables', () => {
  it.each([
    ['학', 1],
    ['교', 0],
    ['서울', 8],
    ['값', 18],
    ['ㄱ', null],
    ['a', null],
    ['', null],
  ])('the final of %s is number %s', (word, final) => {
    expect(finalOf(word)).toBe(final);
  });

  it('change their final', () => {
    expect(withFinal('아', 8)).toBe('알');
    expect(withFinal('살펴봄', 0)).toBe('살펴보');
    expect(withFinal('x', 0)).toBeNull();
  });
});
