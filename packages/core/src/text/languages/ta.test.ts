import { describeRows } from './rows.ts';

describeRows('ta', {
  right: ['இது| |வீடு|. ¶ அவர்| |எ.கா.| |வந்தார்|.'],
  never: ['எ.கா|. ¶ வந்தார்'],
});
