import { describeRows } from './rows.ts';

describeRows('nb', {
  right: ['Hr.| |Hansen| |kom| |3|.| |mai|. ¶ Han| |gikk|.', 'Det| |er| |f.eks.| |bra|,| |bl.a.| |her|.'],
  never: ['Hr|. ¶ Hansen', '3|. ¶ mai'],
});
