import { describeRows } from './rows.ts';

describeRows('eo', {
  right: ['S-ro| |Zamenhof| |naskiĝis| |en| |Bjalistoko|. ¶ Li| |verkis| |ktp|. ¶ Poste| |li| |vojaĝis|.', 'Ekz.| |la| |hundo| |bojas|.'],
  never: ['Ekz|. ¶ la'],
});
