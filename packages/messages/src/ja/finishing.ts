import type { Translated } from '../keys.ts';

export const finishing = {
  'finishing.done': '最後まで読みました',
  'finishing.waits': '読み終えたことはこの端末に記録され、サーバーが応答したら送信されます。',
  'finishing.count': '{count, number}',
  'finishing.met': '出会った語',
  'finishing.met.detail': '{distinct, plural, other {異なり語 #語}}',
  'finishing.kept': '覚えておく語',
  'finishing.kept.detail': '読みながら登録した単語と句',
  'finishing.known': 'いま知っている語',
  'finishing.known.detail': '{distinct, plural, other {異なり語 #語のうち}}',
  'finishing.families': '語の単位で既知',
  'finishing.families.detail': '{distinct, plural, other {# 語中（活用形はまとめて 1 語）}}',
  'finishing.byFamily': '活用形をまとめて数えると {share, number, percent}',
  'finishing.left': '残った新しい語',
  'finishing.left.detail': '登録も既知の印もない語',
  'finishing.time': '時間',
  'finishing.time.detail': 'このレッスンを開いていた時間',
  'finishing.next': '次にすること',
  'finishing.nextLesson': '次のレッスン：',
  'finishing.again': 'もう一度読む',
  'finishing.reopen': 'まだ読み終えていない',
} satisfies Translated;
