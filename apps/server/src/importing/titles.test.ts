import { expect, it } from 'vitest';
import { titleFrom } from './titles.ts';

const paragraph = (text: string) => [{ kind: 'paragraph' as const, text }];
const rest = ' Le vieux marin raconte chaque soir la même histoire à tous ceux qui passent.'.repeat(2);

it.each([
  ['a short text', 'Le chat dort. Le chien mange.', 'Le chat dort. Le chien mange.'],
  ['the first sentence of a long one', `Le phare s’allume à six heures.${rest}`, 'Le phare s’allume à six heures.'],
  ['that, with what closes it', `« Je connais le goût de chacun ! »${rest}`, '« Je connais le goût de chacun ! »'],
  ['not what an abbreviation ends', `M. Lefèvre vend du fromage.${rest}`, 'M. Lefèvre vend du fromage.'],
  ['one without spaces', `吾輩は猫である。${'名前はまだ無い。'.repeat(20)}`, '吾輩は猫である。'],
  [
    'first words, where its first sentence is long',
    rest.trim().replaceAll('.', ','),
    'Le vieux marin raconte chaque soir la même histoire à tous ceux qui passent, Le…',
  ],
  ['no half of a flag', `${'a'.repeat(79)}🇫🇷🇩🇪`, `${'a'.repeat(79)}…`],
  ['nothing that is not seen', 'Le pha\u00adre\u200b', 'Le phare'],
])('a title is %s', (_, text, title) => {
  expect(titleFrom('', paragraph(text), 'file')).toBe(title);
});

it('begins where something is said', () => {
  expect(titleFrom('', [...paragraph('---'), ...paragraph('* * *'), ...paragraph('Le quai est vide.')], 'file')).toBe('Le quai est vide.');
  expect(titleFrom('', paragraph('---'), 'file')).toBe('file');
});
