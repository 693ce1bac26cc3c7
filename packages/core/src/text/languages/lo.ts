import { list, tuned } from './generic.ts';

export const lo = tuned({
  code: 'lo',
  ownName: 'ລາວ',
  version: 2,
  words: {
    hyphens: 'join',
  },
  sentences: {
    spans: {
      goOn: list('ແລະ, ຫຼື, ເຊິ່ງ, ທີ່, ວ່າ, ໂດຍ, ເພື່ອ, ກັບ, ຂອງ, ເພາະ, ໆ'),
      hold: list('ປີ, ທີ່, ວ່າ, ວັນທີ, ປະມານ, ແມ່ນ, ເຊັ່ນ, ເຖິງ'),
      begin: list('ໃນ, ແຕ່, ເມື່ອ, ຖ້າ, ລາວ, ເຂົາ, ພວກເຮົາ, ຂ້ອຍ, ນອກຈາກນີ້'),
      end: list('ແລ້ວ, ນີ້, ນັ້ນ, ເດີ, ເນາະ, ກ່າວ'),
      says: list('ກ່າວ, ອະທິບາຍ, ລະບຸ, ຂຽນ, ຖາມ, ຕອບ, ເລົ່າ, ເວົ້າ'),
      short: 30,
      long: 60,
    },
  },
});
