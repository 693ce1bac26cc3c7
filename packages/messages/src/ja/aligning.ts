import type { Translated } from '../keys.ts';

export const aligning = {
  'aligning.bring.title': '翻訳を取り込む',
  'aligning.bring.detail': '翻訳のどの文が次のレッスンのどの文に当たるかを調べます：',
  'aligning.bring.language': '翻訳の言語',
  'aligning.bring.text': '翻訳',
  'aligning.bring.do': '文を対応づける',
  'aligning.bring.progress': '文を対応づけています',
  'aligning.links.title': '対応を確かめる',
  'aligning.links.detail': '各行には対応する文が並びます。矢印キーで行を選び、Alt と矢印キーで訳文を移動、J で下の行と結合、S で分割します。',
  'aligning.links.done': '完了',
  'aligning.links.stored': '変更を保存しました。',
  'aligning.links.row': '{number} 行目',
  'aligning.links.up': '{number} 行目：最初の訳文を上へ',
  'aligning.links.down': '{number} 行目：最後の訳文を下へ',
  'aligning.links.join': '{number} 行目：下の行と結合',
  'aligning.links.split': '{number} 行目：分割',
  'aligning.links.noSource': 'レッスンにはありません',
  'aligning.links.noTarget': '訳なし',
  'aligning.links.check': '対応を確かめる：{language}',
} satisfies Translated;
