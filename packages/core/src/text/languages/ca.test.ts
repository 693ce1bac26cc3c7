import { describeRows } from './rows.ts';

describeRows('ca', {
  right: [
    "L'|home| |d'|aquí| |n'|hi| |ha|.",
    "Va| |anar|-|se'n| |a| |casa|. ¶ El| |Dr.| |Puig| |va| |dir|-|li| |això|.",
    'Vegeu| |la| |pàg.| |5| |del| |llibre|.',
  ],
  never: ["L'home", 'Dr|. ¶ Puig'],
});
