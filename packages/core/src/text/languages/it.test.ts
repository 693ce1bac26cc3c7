import { describeRows } from './rows.ts';

describeRows('it', {
  right: [
    "C'|è| |un'|idea|,| |l'|Ing.| |Rossi| |dell'|ONU|. ¶ Un| |po'| |tardi|.",
    "E'| |vero|. ¶ L'|on.| |Bianchi| |parla| |all'|alba|.",
    'Il| |volume| |era| |grande|. ¶ La| |p.| |5| |dice|: ¶ Tutto| |bene|.',
    'Egregio| |Dir.| |Amm.|,| |le| |scrivo|. ¶ «|Vieni|!»| |disse|.',
    "quell'|uomo|,| |d'|Italia|,| |Sant'|Anna|,| |sott'|acqua",
  ],
  never: ["l'Ing", 'Ing|. ¶ Rossi', "po|'| |tardi"],
});
