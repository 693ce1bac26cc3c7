import { describeRows } from './rows.ts';

describeRows('lo', {
  right: ['ຂ້ອຍ|ໄປ|ຕະຫຼາດ| |ແລະ| |ຊື້|ເຄື່ອງ|ຫຼາຍ|ຢ່າງ|ແລ້ວ ¶ ແຕ່|ລາວ|ຢູ່|ເຮືອນ'],
  never: ['ຕະຫຼາດ ¶ ແລະ', 'ແລ້ວ| |ແຕ່'],
});
