import { sayIn, spoken } from '@glossa/messages';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type SchemaIssue, tellIssues } from './issues.ts';

const schema = z.strictObject({
  name: z.string().min(2).max(3).optional(),
  tags: z.array(z.string()).min(1).max(2).optional(),
  page: z.int().min(1).max(9).optional(),
  view: z.enum(['page', 'scroll']).optional(),
  id: z.uuid().optional(),
  any: z.union([z.string(), z.number()]).optional(),
  lists: z.record(z.string().min(3), z.boolean()).optional(),
});
const validate = validatorCompiler({ schema, method: 'POST', url: '/' });
const issuesOf = (value: unknown) => (validate(value) as { error: SchemaIssue[] }).error;

const wrong: [unknown, string, string][] = [
  [{ name: 'a' }, 'name', 'This needs at least 2 characters.'],
  [{ name: 'abcd' }, 'name', 'This takes at most 3 characters.'],
  [{ name: 1 }, 'name', 'A text is wanted here.'],
  [{ tags: [] }, 'tags', 'This needs at least 1 item.'],
  [{ tags: ['a', 'b', 'c'] }, 'tags', 'This takes at most 2 items.'],
  [{ tags: ['a', null] }, 'tags.1', 'A text is wanted here.'],
  [{ page: 0 }, 'page', 'This must be 1 or more.'],
  [{ page: 10 }, 'page', 'This must be 9 or less.'],
  [{ page: 1.5 }, 'page', 'A whole number is wanted here.'],
  [{ view: 'book' }, 'view', 'Only one of these is taken: page, scroll.'],
  [{ id: '7' }, 'id', 'This does not have the form that is wanted.'],
  [{ any: {} }, 'any', 'This does not have the form that is wanted.'],
  [{ lists: 1 }, 'lists', 'An object with named values is wanted here.'],
  [{ lists: { a: true } }, 'lists.a', 'This does not have the form that is wanted.'],
  [{ more: 1 }, '', 'There is nothing of that name: more.'],
  [undefined, '', 'This is missing.'],
  ['x', '', 'An object with named values is wanted here.'],
];

describe('what a schema finds wrong', () => {
  test.each(wrong)('%j: at “%s”: %s', async (value, path, message) => {
    expect(tellIssues(await sayIn('en'), issuesOf(value))).toEqual([{ path, message }]);
  });

  test.each(spoken.filter((locale) => locale !== 'en'))('is told in %s without a word of English', async (locale) => {
    const say = await sayIn(locale);
    const english = new Set(wrong.map(([, , message]) => message));
    for (const [value] of wrong)
      for (const { message } of tellIssues(say, issuesOf(value)))
        expect([message, /Invalid|expected|received/.test(message) || english.has(message)]).toEqual([message, false]);
  });
});
