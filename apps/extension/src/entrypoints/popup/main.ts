import { languages, library } from '@glossa/contract';
import type { Say } from '@glossa/messages';
import { browser } from 'wxt/browser';
import { guessLang } from '../../guess-lang.ts';
import { choice, field, make } from '../../parts.ts';
import { type PageRead, readPage } from '../../read-page.ts';
import { langName, problemText, sayHere } from '../../say.ts';
import { clientFor, importPage, type Part } from '../../server.ts';
import { loadSettings, type Settings } from '../../settings.ts';
import { textOf } from '../../text-of.ts';

const root = document.querySelector('#root') as HTMLElement;
const show = (...children: (Node | string)[]) => root.replaceChildren(...children);
const say = await sayHere();
const settings = await loadSettings();
const toSettings = () =>
  make('button', { type: 'button', className: 'quiet', onclick: () => void browser.runtime.openOptionsPage() }, say('extension.settings'));
const told = (text: string) => make('p', { role: 'status' } as object, text);

const partsOf = (told: Say, { selection, captions }: PageRead): { label: string; part: Part }[] => [
  { label: told('extension.part.page'), part: { kind: 'page' } },
  ...(selection ? [{ label: told('extension.part.selection', { start: selection.slice(0, 40) }), part: { kind: 'selection' } as const }] : []),
  ...captions.map((track) => ({
    label: told('extension.part.captions', { label: track.label || langName(track.lang || 'und') }),
    part: { kind: 'captions', captions: track } as const,
  })),
];

show(told(say('extension.looking')));
try {
  const [read, known] = await Promise.all([pageOf(await tabId()), clientFor(settings)(languages.listLanguages, {})]);
  if (read) await offer(settings, read, known.items);
  else show(told(say('extension.noPage')), toSettings());
} catch (error) {
  show(told(problemText(say, error)), toSettings());
}

/** The tab in front; opened as a page of its own, the one its address names. */
async function tabId(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  return named ? Number(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Null where the browser lets nobody read: its own pages, its shop. */
async function pageOf(id: number | undefined): Promise<PageRead | null> {
  if (id === undefined) return null;
  const results = await browser.scripting.executeScript({ target: { tabId: id }, func: readPage }).catch(() => []);
  return results[0]?.result ?? null;
}

async function offer(given: Settings, read: PageRead, known: readonly { code: string; ownName: string }[]): Promise<void> {
  const codes = known.map(({ code }) => code);
  const parts = partsOf(say, read);
  // A few words tell little: those around them are read too.
  const sample = read.selection.length > 100 ? read.selection : `${read.selection} ${textOf(read.html)}`;
  const guessed = await guessLang(sample, read.lang, codes, given.lang, (text) => browser.i18n.detectLanguage(text));
  const part = choice(
    parts.map(({ label }, index) => ({ id: String(index), label })),
    read.selection ? '1' : '0',
  );
  const lang = choice(
    codes.map((code) => ({ id: code, label: langName(code) })),
    guessed,
  );
  const course = choice([], '');
  const fillCourses = async () => {
    const { items } = await clientFor(given)(library.listCourses, { query: { lang: lang.value } });
    const others = items.filter(({ isDefault }) => !isDefault).map(({ id, title }) => make('option', { value: id }, title));
    course.replaceChildren(make('option', { value: '' }, say('library.quickImports')), ...others);
  };
  lang.onchange = () => void fillCourses();
  part.onchange = () => {
    const chosen = parts[Number(part.value)]?.part;
    const spoken = chosen?.kind === 'captions' ? chosen.captions.lang.split('-')[0] : guessed;
    if (!spoken || spoken === lang.value || !codes.includes(spoken)) return;
    lang.value = spoken;
    void fillCourses();
  };
  await fillCourses();
  const send = make('button', { type: 'submit', className: 'primary' }, say('extension.import'));
  const form = make(
    'form',
    {
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        const chosen = parts[Number(part.value)]?.part ?? { kind: 'page' };
        void carryOut(given, read, { part: chosen, lang: lang.value, ...(course.value ? { courseId: course.value } : {}) });
      },
    },
    make('h1', {}, read.title || read.url),
    field(say('extension.part'), part),
    field(say('extension.language'), lang),
    field(say('extension.course'), course),
    make('div', { className: 'row' }, toSettings(), send),
  );
  show(form);
  send.focus();
}

async function carryOut(given: Settings, read: PageRead, wish: Parameters<typeof importPage>[2]): Promise<void> {
  show(told(say('extension.importing')));
  try {
    const address = await importPage(given, read, wish);
    const link = make('a', { href: address, target: '_blank', className: 'primary' }, say('extension.read'));
    show(told(say('extension.imported')), link);
    link.focus();
  } catch (error) {
    show(
      told(problemText(say, error)),
      make('button', { type: 'button', className: 'primary', onclick: () => void offerAgain(given, read) }, say('common.tryAgain')),
      toSettings(),
    );
  }
}

async function offerAgain(given: Settings, read: PageRead): Promise<void> {
  const known = await clientFor(given)(languages.listLanguages, {}).catch(() => ({ items: [] }));
  await offer(given, read, known.items).catch((error: unknown) => show(told(problemText(say, error)), toSettings()));
}
