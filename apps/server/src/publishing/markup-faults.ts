import { HtmlValidate } from 'html-validate';

/** What pages for strangers are held to: all of the standard and of accessibility, with a few ways of writing that are ours. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'doctype-style': ['error', { style: 'lowercase' }], 'no-implicit-button-type': 'off', 'long-title': 'off', 'tel-non-breaking': 'off' },
});

/** What is wrong with a page's markup, a line each. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}: ${message}: ${lines[line - 1]?.slice(0, 200)}`));
}
