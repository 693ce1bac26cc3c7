import { type Letters, letters } from './letters.ts';

/** Greek by ELOT 743, stress kept where it is written. */
const greek = letters(
  '',
  `α a, ά á, β v, γ g, γγ ng, γξ nx, γχ nch, δ d, ε e, έ é, ζ z, η i, ή í, θ th, ι i, ί í, ϊ ï, ΐ ḯ, κ k, λ l, μ m, ν n, ξ x, ο o, ό ó, π p, ρ r, σ s, ς s,
  τ t, υ y, ύ ý, ϋ ÿ, ΰ ÿ́, φ f, χ ch, ψ ps, ω o, ώ ó, ^μπ b, μπ$ b, μπ mp, ου ou, ού oú, αυ av, αύ áv, ευ ev, εύ év, ηυ iv, ηύ ív, ${hard(['α', 'ε', 'η'])}`,
);

/** `αυ`, `ευ`, `ηυ` before the sounds that harden them, and at the end. */
function hard(vowels: readonly string[]): string {
  const latin: Record<string, [string, string]> = { α: ['af', 'áf'], ε: ['ef', 'éf'], η: ['if', 'íf'] };
  const sounds = 'θ th, κ k, ξ x, π p, σ s, ς s, τ t, φ f, χ ch, ψ ps'.split(', ').map((row) => row.split(' ') as [string, string]);
  const rows = vowels.flatMap((vowel) => {
    const [plain, stressed] = latin[vowel] as [string, string];
    return sounds
      .flatMap(([from, to]) => [`${vowel}υ${from} ${plain}${to}`, `${vowel}ύ${from} ${stressed}${to}`])
      .concat(`${vowel}υ$ ${plain}`, `${vowel}ύ$ ${stressed}`);
  });
  return rows.join(', ');
}

/** Georgian by the national system. */
const georgian = letters(
  '',
  `ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, თ t, ი i, კ k’, ლ l, მ m, ნ n, ო o, პ p’, ჟ zh, რ r, ს s, ტ t’, უ u, ფ p, ქ k, ღ gh, ყ q’, შ sh, ჩ ch, ც ts, ძ dz,
  წ ts’, ჭ ch’, ხ kh, ჯ j, ჰ h`,
);

/** Eastern Armenian by the BGN and PCGN. */
const armenian = letters(
  '',
  `ա a, բ b, գ g, դ d, ե e, ^ե ye, զ z, է e, ը y, թ t’, ժ zh, ի i, լ l, խ kh, ծ ts, կ k, հ h, ձ dz, ղ gh, ճ ch, մ m, յ y, ն n, շ sh, ո o, ^ո vo, չ ch’, պ p,
  ջ j, ռ rr, ս s, վ v, տ t, ր r, ց ts’, ու u, ^ու u, ւ v, փ p’, ք k’, և ev, ^և yev, եւ ev, ^եւ yev, օ o, ֆ f`,
);

const alphabets: Readonly<Record<string, Letters>> = { Grek: greek, Geor: georgian, Armn: armenian };

/** Greek of any age is read as today's: breathings and the three accents fall away. */
const modern = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0313\u0314\u0345]/g, '')
    .replace(/[\u0300\u0342]/g, '\u0301')
    .normalize('NFC');

export const alphabet = (script: string): Letters | undefined => alphabets[script];
export const modernGreek = modern;
