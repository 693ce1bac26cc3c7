import { describeRows } from './rows.ts';

describeRows('da', {
  right: [
    'Hr.| |Jensen| |kom| |d|.| |3|.| |maj|. ¶ Han| |gik| |igen|.',
    'De| |holdt| |Skt.| |Hans| |i| |byen|.',
    'Jeg| |bor| |i| |E.U. ¶ Hvad| |med| |dig|?',
    'Det| |er| |f.eks.| |godt|,| |bl.a.| |her|.',
    '1|.| |Det| |første ¶ 2|.| |Det| |andet',
  ],
  never: ['Hr|. ¶ Jensen', '3|. ¶ maj', 'Skt|. ¶ Hans'],
});
