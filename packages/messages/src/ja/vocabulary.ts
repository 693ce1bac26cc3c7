import type { Translated } from '../keys.ts';

export const vocabulary = {
  'vocabulary.nowStatus': '{word}：{status}になりました',
  'vocabulary.familyNowStatus': '{word}とほかの{count, plural, other {#形}}が{status}になりました',
  'vocabulary.letGo': '{word} は新出に戻りました',
  'vocabulary.letGoPhrase': '{word} の保存をやめました',
  'vocabulary.meaningKept': '{word} の意味を保存しました',
  'vocabulary.meaningGivenUp': '{word} の書きかけの意味を取りやめました',
  'vocabulary.meaningRemoved': '{word} の意味を消しました',
  'vocabulary.markedKnown': '{count, plural, other {#語を既知にしました}}',
  'vocabulary.undone.status': '元に戻しました。{word}：{status}',
  'vocabulary.undone.letGo': '元に戻しました。{word} は新出です',
  'vocabulary.undone.letGoPhrase': '元に戻しました。{word} は保存されていません',
  'vocabulary.undone.meanings': '元に戻しました。{word} の意味は前のとおりです',
  'vocabulary.undone.several': '{count, plural, other {元に戻しました。#語が前のとおりです}}',
  'vocabulary.nothingToUndo': '元に戻すものはありません。',
  'vocabulary.refused': '保存されませんでした：{words}。{reason}',
  'vocabulary.conflicts': '{count, plural, other {その後に変わったため、#語はそのままです：{words}}}',
  'vocabulary.passedOver': '{count, plural, other {#語は後からほかの端末で変更されたため、そちらを残しました：{words}}}',
  'vocabulary.waiting': '{count, plural, other {#件の変更}}がサーバーを待っています',
  'vocabulary.signIn': 'ログイン',
  'vocabulary.waitingSignedOut': '{count, plural, other {#件の変更}}がログインを待っています',
} satisfies Translated;
