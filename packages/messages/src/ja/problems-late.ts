import type { Translated } from '../keys.ts';

export const problems: Translated = {
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
