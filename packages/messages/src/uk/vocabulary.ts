import type { Translated } from '../keys.ts';

export const vocabulary = {
  'vocabulary.nowStatus': '{word}: тепер {status}',
  'vocabulary.familyNowStatus': '{word} і ще {count, plural, one {# форма} few {# форми} many {# форм} other {# форми}}: тепер {status}',
  'vocabulary.letGo': '{word} знову нове',
  'vocabulary.letGoPhrase': '{word} більше не зберігається',
  'vocabulary.meaningKept': 'Значення {word} збережено',
  'vocabulary.meaningGivenUp': 'Незавершене значення {word} відкинуто',
  'vocabulary.meaningRemoved': 'Значення {word} прибрано',
  'vocabulary.markedKnown':
    '{count, plural, one {# слово позначено відомим} few {# слова позначено відомими} many {# слів позначено відомими} other {# слова позначено відомими}}',
  'vocabulary.undone.status': 'Скасовано. {word}: знову {status}',
  'vocabulary.undone.letGo': 'Скасовано. {word} знову нове',
  'vocabulary.undone.letGoPhrase': 'Скасовано. {word} більше не зберігається',
  'vocabulary.undone.meanings': 'Скасовано. {word} знову має попередні значення',
  'vocabulary.undone.several':
    '{count, plural, one {Скасовано. # слово стало, як було} few {Скасовано. # слова стали, як були} many {Скасовано. # слів стали, як були} other {Скасовано. # слова стали, як були}}',
  'vocabulary.nothingToUndo': 'Немає чого скасовувати.',
  'vocabulary.refused': 'Не збережено: {words}. {reason}',
  'vocabulary.conflicts': '{count, plural, one {# слово} few {# слова} many {# слів} other {# слова}} лишено без змін, бо відтоді змінено: {words}',
  'vocabulary.passedOver':
    '{count, plural, one {# слово} few {# слова} many {# слів} other {# слова}} пізніше змінено на іншому пристрої, так і лишається: {words}',
  'vocabulary.waiting': '{count, plural, one {# зміна чекає} few {# зміни чекають} many {# змін чекають} other {# зміни чекає}} на сервер',
  'vocabulary.signIn': 'Увійти',
  'vocabulary.waitingSignedOut': '{count, plural, one {# зміна чекає} few {# зміни чекають} many {# змін чекають} other {# зміни чекає}}, доки ви не ввійдете',
} satisfies Translated;
