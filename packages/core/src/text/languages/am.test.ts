import { describeRows } from './rows.ts';

describeRows('am', {
  right: ['አበበ| |መጣ|። ¶ እሱ| |ሄደ|።', 'ዓ.ም.| |2000| |ነበር|።'],
  never: ['ዓ|.|ም', 'ዓ.ም. ¶ 2000', 'መጣ|።| |እሱ'],
});
