import { describeRows } from './rows.ts';

describeRows('de', {
  right: [
    'Am| |3|.| |Mai| |kam| |Dr.| |Sieben|,| |d. h.| |er| |blieb|. ¶ Er| |ging|.',
    'Er| |rief|:| |„|Komm|!“ ¶ Dann| |ging| |er|.',
    '„|Komm|!“,| |rief| |er|. ¶ »|Ja|!« ¶ Sie| |kam|.',
    'Im| |18|.| |Jahrhundert| |war| |das| |z. B.| |so|,| |usw|. ¶ Wir| |wissen| |es|.',
    'Das| |Restaurant| |im| |6|.| |Stock| |ist| |gut|. ¶ Es| |hat| |5| |Sterne|.',
    'Er| |wurde| |6|. ¶ Danach| |ging| |er|.',
    'Nord|-| |und| |Südkorea|,| |die| |E-Mail|,| |der| |Spa+-+Bereich',
    'Wir| |haben| |1.000.000| |Euro|. ¶ Das| |reicht|.',
  ],
  never: ['Dr|. ¶ Sieben', '3|. ¶ Mai', 'z|. ¶ B', 'Er| |wurde| |6|.| |Danach', 'E|-|Mail'],
});
