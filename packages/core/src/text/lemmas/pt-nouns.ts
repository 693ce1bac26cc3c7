/** Everyday nouns in -a that the list has as forms of a rare verb alone: floresta, of florestar. */
const NOUNS = `
filha hora floresta janela sala rua estrada aldeia folha vaca primavera carta resposta laranja cebola sopa cerveja faca mesa lâmpada palavra
caneta perna boca orelha lua estrela ilha festa prima rainha relva pimenta joia cozinha cabra bolsa caixa sombra fruta sobrinha vizinha menina
`;

/** As lines of `lemma: form form …`. */
export const portugueseNouns: string = NOUNS.trim()
  .split(/\s+/)
  .map((noun) => `${noun}: ${noun} ${noun}s`)
  .join('\n');
