import { describeRows } from './rows.ts';

describeRows('fi', {
  right: ['Hän| |tuli| |3|.| |toukokuuta| |esim.| |junalla|. ¶ Sitten| |hän| |lähti|.', 'Se| |tapahtui| |1990-luvulla|.', 'USA:n| |presidentti'],
  never: ['3|. ¶ toukokuuta', 'esim|. ¶ junalla'],
});
