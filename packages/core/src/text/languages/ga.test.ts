import { describeRows } from './rows.ts';

describeRows('ga', {
  right: ["D'|imigh| |sé|. ¶ Tá| |an| |t-uisce| |fuar|.", "An| |Dr.| |Ó| |Briain| |agus| |a| |b'|fhearr|."],
  never: ["D'imigh", 't|-|uisce'],
});
