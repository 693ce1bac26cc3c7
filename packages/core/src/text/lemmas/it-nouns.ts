/**
 * Everyday nouns that are a form of a verb in -are too, which is why the list does not have them as nouns: il lavoro, io lavoro.
 * Noun goes before verb; the word before tells otherwise.
 */
const LIKE_VERBS = `
lavoro arrivo inizio aiuto bacio canto ballo acquisto controllo viaggio sbaglio sogno studio incontro ritorno passo gioco disegno racconto
saluto guadagno pranzo regalo grido urlo respiro pianto ricordo bisogno fumo volo salto scherzo impiego segno sospetto rischio costo giro
tiro getto impatto impegno impianto invito limite numero ordine parcheggio peso premio processo rifiuto rimprovero riposo risparmio scambio
scopo sforzo silenzio spazio sviluppo termine trasporto tratto uso voto libro trucco figlio attacco abbraccio alloggio appoggio cambio
cammino carico centro commercio compito consumo danno domanda nota lotta prova cura forza fatica causa figlia tromba bomba isola moneta
stella fabbrica critica pratica visita cena marca ricerca firma guida nuota opera macchina musica cucina piazza porta pesca caccia spiaggia
riga linea idea area stampa spesa tappa tassa taglia truffa traccia trama veglia zappa curva somma gusto mondo motivo negozio albero telefono
documento alimento sfondo invidia giustizia fila goccia griglia lima macchia maschera minaccia misura multa norma paga pausa pena pianta
predica regola rima riserva rovina ruota schiera scusa sfida sosta spalla spina squadra sveglia tutela vela
`;

/** Nouns that are a participle too: la scelta, la scelta fatta. Behind an article they are nouns. */
const LIKE_PARTICIPLES = `
scelta risposta proposta offerta scoperta richiesta attesa difesa presa resa ripresa impresa sorpresa scritta rivolta svolta giunta corsa
mossa promessa perdita sconfitta rotta caduta veduta vista vita entrata uscita salita discesa nascita partita ferita armata giornata
passeggiata camminata telefonata chiamata fermata serata mattinata durata andata vendita chiusa diretta posta prodotto fatto stato passato
delegato significato risultato mercato mandato candidato soldato privato impiegato pensionato contenuto vestito tessuto punto posto chiesa
sorta porto fondo faccia corso successo concetto progetto dato scritto detto
`;

/** Nouns that look like forms of other words: il ponte like the plural of a ponta. */
const OTHERS = `
ponte monte conte fonte fronte mente gente sorte arte parte notte morte rete sete sede nave neve chiave fiume nome mese pesce mare sole sale
salute regime volpe cane pane fine base classe carne fame pelle valle stelle ospite carcere giudice padre madre colore amore cuore fiore
dolore valore calore rumore onore sapore odore attore autore dottore lettore difensore torre specie serie superficie polvere genere ragione
stagione canzone persone regione luce voce pace croce noce radice vertice animale giornale sorriso dubbio furto gatto ingresso augurio
compromesso debito lettera pagina gara gamba barca strada vendetta vittoria voglia
zucchero luna testa scatola forchetta tavolo tavola mattina nuvola foglia mela zuppa birra torta banca ragazza amica signora cugina maiale latte banda rabbia gabbia lama orma spada usanza
`;

const words = (list: string): string[] => list.trim().split(/\s+/);

function plural(noun: string): string {
  const stem = noun.slice(0, -1);
  if (noun.endsWith('e')) return `${stem}i`;
  if (noun.endsWith('a')) return /[cg]$/.test(stem) ? `${stem}he` : `${stem.replace(/([^aeiou][cg])i$/, '$1')}e`;
  return /[cg]$/.test(stem) ? `${stem}hi` : `${stem.replace(/i$/, '')}i`;
}

const asNoun = (noun: string): string => `${noun}: ${noun} ${plural(noun)}`;

/** io lavoro, tu lavori; lui domanda. */
const asVerb = (noun: string): string => `${noun.slice(0, -1)}are: ${noun.endsWith('o') ? `${noun} ${plural(noun)}` : noun}`;

/** As lines of `lemma: form form …`: before those of verbs, and behind them. */
export const italianNouns = {
  first: words(`${LIKE_VERBS} ${OTHERS}`).map(asNoun).join('\n'),
  last: [...words(LIKE_VERBS).map(asVerb), ...words(LIKE_PARTICIPLES).map(asNoun)].join('\n'),
};
