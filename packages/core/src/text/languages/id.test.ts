import { describeRows } from './rows.ts';

describeRows('id', {
  right: ['Bpk.| |Budi| |dan| |Dr.| |Sari| |datang|. ¶ Mereka| |pulang|.', 'Lihat| |hlm.| |5| |buku| |itu|. ¶ Anak-anak| |bermain|.'],
  never: ['Dr|. ¶ Sari', 'hlm|. ¶ 5'],
});
