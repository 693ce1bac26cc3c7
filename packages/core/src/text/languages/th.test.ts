import { describeRows } from './rows.ts';

describeRows('th', {
  right: ['เขา|ไป|โรงเรียน|กับ|เพื่อน|ทุก|วัน|และ|กลับ|บ้าน|ตอน|เย็น|แล้ว ¶ แต่|วัน|นี้|เขา|อยู่|บ้าน'],
  never: [],
});
