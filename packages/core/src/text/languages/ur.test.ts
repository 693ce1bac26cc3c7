import { describeRows } from './rows.ts';

describeRows('ur', {
  right: ['وہ| |آیا|۔ ¶ کیا| |ہوا|؟ ¶ ٹھیک| |ہے|۔'],
  never: ['آیا|۔| |کیا'],
});
