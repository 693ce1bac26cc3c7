import { describeRows } from './rows.ts';

describeRows('sv', {
  right: [
    'Han| |kom| |kl.| |5|. ¶ Hon| |bor| |t.ex.| |i| |Kiruna|. ¶ Vi| |gick| |med|. ¶ Vi| |sprang|.',
    "Dr.| |Berg| |sade|:| |'|Ja|.' ¶ Sedan| |gick| |han|.",
    'på| |1990-talet',
  ],
  never: ['kl|. ¶ 5', 't.ex|. ¶ i', 'med.| |Vi'],
});
