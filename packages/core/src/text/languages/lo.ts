import { list, tuned } from './generic.ts';

export const lo = tuned({
  code: 'lo',
  ownName: 'ລາວ',
  version: 1,
  words: {
    hyphens: 'join',
  },
  sentences: {
    spans: {
      goOn: list('ແລະ, ຫຼື, ເຊິ່ງ, ທີ່, ວ່າ, ໂດຍ, ເພື່ອ, ກັບ, ຂອງ, ໃນ, ຈາກ, ເພາະ, ໆ'),
      begin: list('ແຕ່, ເມື່ອ, ຖ້າ, ລາວ, ເຂົາ, ພວກເຮົາ, ຂ້ອຍ, ນອກຈາກນີ້'),
      end: list('ແລ້ວ, ນີ້, ນັ້ນ, ເດີ, ເນາະ, ກ່າວ'),
      short: 30,
      long: 60,
    },
  },
});
