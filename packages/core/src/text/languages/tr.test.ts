import { describeRows } from './rows.ts';

describeRows('tr', {
  right: [
    "Prof.| |Dr.| |Ali| |1996'da| |geldi|. ¶ Işık| |var| |mı|?",
    'Sarayın| |2|.| |katında| |oturur|. ¶ Bu| |güzel|.',
    '20|.| |yüzyılda| |yaşadı|. ¶ Kitaplar| |vb|. ¶ Sonra| |gitti|.',
    'Yeni| |kararlar| |açıklandı ¶ Bu| |karar| |çok| |önemli|.',
    'Komşular| |çok| |sevindi ¶ Matematik| |zor| |bir| |ders| |değildir ¶ Herkes| |biliyor|.',
    "Dün| |geldi| |Ahmet| |Bey| |ve| |yardım| |İstanbul'da| |bitti|.",
  ],
  never: ['Prof|. ¶ Dr', '20|. ¶ yüzyılda', "1996|'|da"],
});
