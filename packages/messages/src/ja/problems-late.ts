import type { Translated } from '../keys.ts';

export const problems: Translated = {
  'problems.file-gone.title': 'ファイルはもう残っていません',
  'problems.file-gone.detail': '取り込めなかったファイルは一週間だけ残ります。もう一度取り込んでください。',
  'problems.file-not-text.title': 'ファイルがテキストではありません',
  'problems.file-not-text.detail': 'どの文字コードで見てもテキストではないようです。テキストファイルを選んでください。',
  'problems.file-damaged.title': 'ファイルが壊れています',
  'problems.file-damaged.detail': '途中で切れているか、名前どおりの中身ではないため開けません。何も保存していません。もう一度手に入れて試してください。',
  'problems.file-protected.title': 'ファイルが保護されています',
  'problems.file-protected.detail': 'パスワードが必要か、販売元によってロックされています。何も保存していません。保護のないコピーを選んでください。',
  'problems.file-scanned.title': 'ページが画像です',
  'problems.file-scanned.detail':
    'ファイルにはページの写真だけがあり、文字がありません。何も保存していません。文字認識（OCR）のプログラムで文字を加えられます。',
  'problems.address-invalid.title': 'ウェブのアドレスではありません',
  'problems.address-invalid.detail': 'http:// か https:// で始まるアドレスを入れてください。',
  'problems.address-not-public.title': '公開されたウェブのアドレスではありません',
  'problems.address-not-public.detail':
    'Glossa が読みに行くのは公開アドレスだけで、このコンピューターやその周りのネットワークには行きません。何も取得していません。',
  'problems.address-refused.title': 'ページを開けませんでした',
  'problems.address-refused.detail':
    '{host} はコード {status} を返しました。アドレスが間違っているか、そこにログインした人だけが見られるページかもしれません。',
  'problems.address-unreachable.title': '{host} から応答がありません',
  'problems.address-unreachable.detail':
    'アドレスが間違っているか、相手のサーバーが今は止まっているか遅すぎるようです。何も保存していません。確かめて、もう一度試してください。',
  'problems.language-not-found.title': '言語がわかりませんでした',
  'problems.language-not-found.detail': '何語の文章か書かれておらず、短すぎるか混ざりすぎていて判断できません。言語を選んでください。',
  'problems.text-already-here.title': 'この文章はもうあります',
  'problems.text-already-here.detail': 'ライブラリに「{title}」として入っています。何も作っていません。開くことも、もう一度取り込むこともできます。',
  'problems.report-not-found.title': '報告が見つかりません',
  'problems.report-not-found.detail': 'すでに処理されたのかもしれません。',
  'problems.withdrawal-not-found.title': 'これは取り下げられていません',
  'problems.withdrawal-not-found.detail': 'すでに共有が許可されたのかもしれません。',
  'problems.not-a-feed.title': 'そこにフィードはありません',
  'problems.not-a-feed.detail':
    'このアドレスのページには、フィードの案内がありません。サイト内で RSS、Atom、フィードなどのリンクを探し、そのアドレスを貼り付けてください。',
  'problems.not-a-catalogue.title': 'そこにカタログはありません',
  'problems.not-a-catalogue.detail': 'このアドレスは OPDS カタログではありません。サイト内で OPDS のアドレスを探してください。',
  'problems.too-many-feeds.title': 'すでに多くのフィードを購読しています',
  'problems.too-many-feeds.detail': '1 つのアカウントで購読できるのは {limit, number} 件までです。どれかの購読をやめてから、もう一度お試しください。',
  'problems.feed-not-found.title': 'フィードが見つかりません',
  'problems.feed-not-found.detail': 'すでに購読をやめたか、ほかの人のものです。',
  'problems.file-too-hard.title': '調べるのに時間がかかりすぎます',
  'problems.file-too-hard.detail': '取り込み前に使える時間かメモリーを超えました。何も保存していません。このまま取り込むか、先に分けてください。',
};
