import { describeRows } from './rows.ts';

describeRows('lb', {
  right: ["D'|Kanner| |spillen|. ¶ Den| |Dr.| |Weber| |kënnt|.", 'Hien| |ësst| |z. B.| |Äppel|. ¶ Dann| |geet| |hien|.'],
  never: ["D'Kanner", 'Dr|. ¶ Weber', 'z|. ¶ B', 'B|. ¶ Äppel'],
});
