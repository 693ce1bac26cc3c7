import { describeRows } from './rows.ts';

describeRows('pt', {
  right: [
    "O| |Sr.| |Silva| |disse|:| |«|Vamos|!» ¶ Dá|-|me| |o| |copo| |d'|água|.",
    'Na| |segunda-feira|,| |pág.| |5|. ¶ Eles| |vieram|.',
    'Sem| |autorização ¶ O| |conselho| |manteve| |as| |multas|.',
  ],
  never: ['Sr|. ¶ Silva', 'segunda|-|feira', "d'água"],
});
