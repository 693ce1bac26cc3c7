import type { Translated } from '../keys.ts';

export const server = {
  'server.localName': 'Читач',
  'server.setup.code': 'Тут ще ніхто не має облікового запису. Щоб створити перший, відкрийте {place} і введіть код: {code} (діє до {until} UTC, один раз)',
  'server.setup.anyAddress': 'адресу цієї машини, порт {port}',
  'server.docs.title': 'API Glossa',
  'server.docs.lead': 'Усе, що робить застосунок, він робить через це API, і ваші програми теж можуть. Те саме для машин:',
  'server.docs.tokens':
    'Програми підписують запити токеном API, створеним у налаштуваннях: {header}. Запити й відповіді — JSON; час — мілісекунди від 1970 року, UTC.',
  'server.docs.problems':
    'Про неможливе повідомляється описом проблеми (RFC 9457) з одним із кодів біля кожної адреси. Будь-яка може також відповісти: {codes}.',
  'server.docs.contents': 'Зміст',
  'server.docs.anyone': 'Для всіх',
  'server.docs.reader': 'Після входу або з токеном із правом {scope}',
  'server.docs.person': 'Після входу; жоден токен цього не може',
  'server.docs.admin': 'Після входу як адміністратор; жоден токен цього не може',
  'server.docs.params': 'У шляху',
  'server.docs.query': 'У запиті',
  'server.docs.body': 'Надсилає',
  'server.docs.form': 'Надсилає форму',
  'server.docs.answer': 'Відповідає {status}',
  'server.docs.events': 'Відповідає подіями сервера',
  'server.docs.bytes': 'Відповідає файлом',
  'server.docs.codes': 'Проблеми',
  'server.docs.things': 'Речі',
} satisfies Translated;
