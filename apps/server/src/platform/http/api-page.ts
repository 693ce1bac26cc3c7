import { problems, type Route, routes } from '@glossa/contract';
import type { Say } from '@glossa/messages';
import { escapeHtml } from '@glossa/page';
import { commonProblems, pathInDocument } from './openapi.ts';

/** As much of a JSON schema as the page shows. */
interface Shape {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  additionalProperties?: Shape | boolean;
}
interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema: Shape }[];
  requestBody?: { content: Record<string, { schema: Shape }> };
  responses: Record<string, { content?: Record<string, { schema: Shape }> }>;
}
export interface ApiDocument {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Shape> };
}

const addressOfDocument = '/api/v1/openapi.json';
const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

/** The API as one page for people: HTML without script, from the same document that machines read. */
export function apiPage(document: ApiDocument, say: Say, locale: string): string {
  const nouns = Object.entries(routes) as [string, Record<string, Route>][];
  const things = Object.entries(document.components?.schemas ?? {}).filter(([name]) => !name.endsWith('Input'));
  const title = escapeHtml(say('server.docs.title'));
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/api/v1/docs.css"></head><body><main><h1>${title}</h1>
<p>${escapeHtml(say('server.docs.lead'))} <a href="${addressOfDocument}">${code(addressOfDocument)}</a></p>
<p>${withCode(say('server.docs.tokens', { header: '\u0001' }), 'Authorization: Bearer glossa_…')}</p>
<p>${withCode(say('server.docs.problems', { codes: '\u0001' }), ...commonProblems)}</p>
<nav aria-label="${escapeHtml(say('server.docs.contents'))}"><ul>${nouns.map(([name]) => `<li><a href="#${name}">${name}</a></li>`).join('')}
<li><a href="#things">${escapeHtml(say('server.docs.things'))}</a></li></ul></nav>
${nouns
  .map(
    ([name, noun]) =>
      `<section id="${name}"><h2>${name}</h2>${Object.values(noun)
        .map((route) => routeHtml(route, document, say))
        .join('')}</section>`,
  )
  .join('')}
<section id="things"><h2>${escapeHtml(say('server.docs.things'))}</h2>
${things.map(([name, shape]) => `<article id="${name}"><h3>${name}</h3>${shapeHtml(shape)}</article>`).join('')}</section></main></body></html>`;
}

/** Puts code where the message has its placeholder, after both were escaped. */
const withCode = (message: string, ...words: string[]): string => escapeHtml(message).replace('\u0001', words.map(code).join(', '));

function routeHtml(route: Route, document: ApiDocument, say: Say): string {
  const operation = document.paths?.[pathInDocument(route)]?.[route.method.toLowerCase()];
  if (!operation) return '';
  const parameters = (place: string) => (operation.parameters ?? []).filter((parameter) => parameter.in === place);
  const listed = (place: string) =>
    shapeHtml({
      type: 'object',
      properties: Object.fromEntries(parameters(place).map(({ name, schema }) => [name, schema])),
      required: parameters(place)
        .filter(({ required }) => required)
        .map(({ name }) => name),
    });
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const rows: [string, string][] = [];
  if (parameters('path').length > 0) rows.push([say('server.docs.params'), listed('path')]);
  if (parameters('query').length > 0) rows.push([say('server.docs.query'), listed('query')]);
  if (body) rows.push([say(route.form ? 'server.docs.form' : 'server.docs.body'), shapeHtml(body)]);
  rows.push(answerRow(route, operation, say));
  const told = (route.problems ?? []).map((name) => `${code(name)} ${problems[name]}`).join(', ');
  if (told) rows.push([say('server.docs.codes'), told]);
  return `<article id="${route.id}"><h3><span>${route.method}</span> ${code(route.path)}</h3><p>${escapeHtml(route.summary)}</p>
<p class="access">${accessHtml(route, say)}</p><dl>${rows.map(([term, text]) => `<dt>${escapeHtml(term)}</dt><dd>${text}</dd>`).join('')}</dl></article>`;
}

const accessHtml = (route: Route, say: Say): string => withCode(say(`server.docs.${route.access}`, { scope: '\u0001' }), route.scope ?? '');

function answerRow(route: Route, operation: Operation, say: Say): [string, string] {
  if (route.stream === 'bytes') return [say('server.docs.bytes'), ''];
  const status = String(route.status ?? 200);
  const schema = operation.responses[status]?.content?.['application/json']?.schema ?? {};
  return [route.stream ? say('server.docs.events') : say('server.docs.answer', { status }), shapeHtml(schema)];
}

/** A shape in short: `{ title: string, tags?: string[], lang: string | null }`, with links to named things. */
function shapeHtml(shape: Shape): string {
  if (shape.$ref) {
    const name =
      shape.$ref
        .split('/')
        .at(-1)
        ?.replace(/Input$/, '') ?? '';
    return `<a href="#${name}">${escapeHtml(name)}</a>`;
  }
  if (shape.anyOf) return shape.anyOf.map(shapeHtml).join(' | ');
  if (shape.enum) return shape.enum.map((value) => code(JSON.stringify(value))).join(' | ');
  if (shape.const !== undefined) return code(JSON.stringify(shape.const));
  if (shape.type === 'array') return shape.items?.properties ? `[] ${shapeHtml(shape.items)}` : `${shapeHtml(shape.items ?? {})}[]`;
  if (shape.type === 'object' && shape.properties) {
    const members = Object.entries(shape.properties).map(
      ([name, member]) => `<li>${code(name)}${shape.required?.includes(name) ? '' : '?'}: ${shapeHtml(member)}</li>`,
    );
    return members.length > 0 ? `<ul>${members.join('')}</ul>` : code('{}');
  }
  return escapeHtml([shape.type ?? 'any'].flat().join(' | '));
}

/** In the look of the house. */
export const apiPageStyle = `:root{color-scheme:light dark;--canvas:#f3f5f2;--paper:#fdfdfb;--ink:#1a231e;--ink-2:#46514a;--line:#dde2dc;--accent:#17654b;--well:#eef1ed}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1311;--paper:#141917;--ink:#dce3de;--ink-2:#aeb8b1;--line:#2c342f;--accent:#6fcba6;--well:#232a26}}
body{margin:0;background:var(--canvas);color:var(--ink);font:1rem/1.55 Inter,system-ui,sans-serif}
main{max-width:52rem;margin:0 auto;padding:32px 20px 64px}
a{color:var(--accent)}h1{font-size:2.125rem;line-height:1.2}h2{margin-top:48px;font-size:1.625rem}h3{margin:0;font-size:1rem;overflow-wrap:anywhere}
h3 span{color:var(--accent);font-size:.8125rem}
code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.875em;background:var(--well);border-radius:4px;padding:0 4px}
article{background:var(--paper);border:1px solid var(--line);border-radius:11px;padding:16px 20px;margin:12px 0}
article p{margin:4px 0}.access,dt{color:var(--ink-2);font-size:.875rem}dl{margin:12px 0 0}dt{margin-top:8px}dd{margin:0}
ul{margin:0;padding-inline-start:20px}nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;list-style:none}`;
