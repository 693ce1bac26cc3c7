import { describeRows } from './rows.ts';

describeRows('hi', {
  right: ['यह| |घर| |है|। ¶ वह| |डॉ.| |शर्मा| |हैं|। ¶ क्या|?', 'हिन्दी| |में'],
  never: ['डॉ|. ¶ शर्मा', 'है|।| |वह'],
});
