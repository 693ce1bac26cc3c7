import type { Translated } from '../keys.ts';

export const server = {
  'server.localName': '読み手',
  'server.setup.code':
    'ここにはまだアカウントがありません。最初のアカウントを作るには {place} を開き、このコードを入力してください：{code}（{until} UTC まで、一度だけ有効）',
  'server.setup.anyAddress': 'このマシンのアドレス、ポート {port}',
  'server.docs.title': 'Glossa の API',
  'server.docs.lead': 'アプリがすることはすべてこの API を通ります。あなたのプログラムからも使えます。機械向けの同じもの：',
  'server.docs.tokens': 'プログラムは、設定で作る API トークンを付けてリクエストします：{header}。やり取りは JSON、時刻は 1970 年からのミリ秒（UTC）です。',
  'server.docs.problems':
    'できないことは、各アドレスの下にあるコードの一つを付けた問題詳細（RFC 9457）で伝えます。どれも次のように答えることがあります：{codes}。',
  'server.docs.contents': '目次',
  'server.docs.anyone': '誰でも',
  'server.docs.reader': 'ログイン済み、または {scope} 権限のトークン',
  'server.docs.person': 'ログイン済みのみ。トークンではできません',
  'server.docs.admin': '管理者としてログイン済みのみ。トークンではできません',
  'server.docs.params': 'パス',
  'server.docs.query': 'クエリ',
  'server.docs.body': '送るもの',
  'server.docs.form': 'フォームを送る',
  'server.docs.answer': '応答 {status}',
  'server.docs.events': 'サーバー送信イベントで応答',
  'server.docs.bytes': 'ファイルで応答',
  'server.docs.codes': '問題',
  'server.docs.things': '型',
} satisfies Translated;
