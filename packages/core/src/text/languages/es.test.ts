import { describeRows } from './rows.ts';

describeRows('es', {
  right: [
    '¿|Qué| |dice| |el| |Sr.| |García|? ¶ ¡|Nada|! ¶ Vive| |en| |la| |Av.| |Mayor|.',
    'Los| |EE. UU.| |son| |grandes|. ¶ La| |pág.| |5| |es| |corta|.',
    '—¡|Hola|!| |—|dijo| |ella|.| |—¿|Qué| |tal|?',
    'Vino| |el| |s.| |V| |a. C.| |un| |hombre|.',
    'Dice|:| |"|Solo|.| |/| |[…]| |".. ¶ Otra| |frase|.',
    'dámelo|,| |decírselo|,| |el| |café-teatro',
    'Cuesta| |1 200| |euros|; ¶ La| |casa| |no|.',
  ],
  never: ['Sr|. ¶ García', 'EE|. ¶ UU', 'pág|. ¶ 5'],
});
