import { describeRows } from './rows.ts';

describeRows('sl', {
  right: ['Rodil| |se| |je| |3|.| |maja| |1990|. ¶ Potem| |je| |odšel|.', 'To| |je| |npr.| |dobro|.'],
  never: ['3|. ¶ maja'],
});
