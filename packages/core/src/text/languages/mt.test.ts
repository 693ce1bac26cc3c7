import { describeRows } from './rows.ts';

describeRows('mt', {
  right: ['It|-|tifel| |u| |t|-|tifla|. ¶ Huma| |hawn|.'],
  never: ['It-tifel'],
});
