import { describeRows } from './rows.ts';

describeRows('pt', {
  right: [
    "O| |Sr.| |Silva| |disse|: ¶ «|Vamos|!» ¶ Dá|-|me| |o| |copo| |d'|água|.",
    'Na| |segunda-feira|,| |pág.| |5|. ¶ Eles| |vieram|.',
    'O| |treinador| |foi| |claro|: ¶ «|Jogámos| |bem|»,| |disse|. ¶ Eu| |não|:| |fui|.',
    'Qual| |a| |matéria|? ¶ «|Química|,| |ginástica|» ¶ Lugar| |de| |que| |gosta|.',
    'A| |decisão| |da| |ONU ¶ Os| |países| |pedem| |calma|.',
    'Sem| |autorização ¶ O| |conselho| |manteve| |as| |multas|.',
  ],
  never: ['Sr|. ¶ Silva', 'segunda|-|feira', "d'água"],
});
