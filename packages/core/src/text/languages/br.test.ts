import { describeRows } from './rows.ts';

describeRows('br', {
  right: [
    // c'h is a letter, no elision
    "N'|eo| |ket| |ma| |c'hoar|. ¶ D'|an| |ti| |ez| |a|.",
    "Merc'hed| |Plougastell| |o| |deus| |arc'hant|.",
    'Ur| |plac’h| |a| |zo| |o| |c’hoarzhin|.',
    "M'|en| |dije| |klevet|,| |n'|en| |dije| |ket| |kredet|.",
    "Ne| |'m| |eus| |ket| |naon|.",
    // what comes off behind a hyphen, and what does not
    "Klevet| |em| |eus| |a-wechoù| |war-lerc'h| |an| |den|-|se|.",
    'Evel-se| |emañ| |an| |traoù|-|mañ|.',
    "Ma| |zi|-|me| |hag| |ho| |ti|-|c'hwi|.",
    "N'|ouzon| |ket| |hag-eñ| |e| |teuio|.",
    // abbreviations
    'Emañ| |an| |Ao.| |Le| |Gall| |er| |gêr|. ¶ Mat| |eo|.',
    'Debret| |em| |eus| |bara|,| |amann|,| |h.a. ¶ Ar| |vugale| |a| |c’hoari|.',
    'Sell| |p.| |25| |al| |levr|.',
    'E| |52| |kt.| |J.-K.| |e| |oa| |ar| |brezel|.',
  ],
  never: ["N'eo", "D'an", "c'|hoar", "Merc'|hed", 'den-se', 'Evel|-|se', 'zi-me', 'hag|-|eñ', 'a|-|wechoù', 'Ao|. ¶ Le', 'kt|. ¶ J'],
});
