import { languages } from '@glossa/contract';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { guessLang } from '../guess-lang.ts';
import { readPage } from '../read-page.ts';
import { problemText, sayHere } from '../say.ts';
import { clientFor, importPage, type Part } from '../server.ts';
import { loadSettings } from '../settings.ts';
import { textOf } from '../text-of.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(addMenus);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void importAtOnce(tab?.id, { kind: menuItemId === 'selection' ? 'selection' : 'page' }));
  browser.commands.onCommand.addListener((_, tab) => void importAtOnce(tab?.id, { kind: 'page' }));
});

async function addMenus(): Promise<void> {
  const say = await sayHere();
  browser.contextMenus.create({ id: 'page', title: say('extension.importPage'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'selection', title: say('extension.importSelection'), contexts: ['selection'] });
}

/** One press: into Quick Imports, in the language the text seems to be in. The button’s badge tells how it went. */
async function importAtOnce(tabId: number | undefined, part: Part): Promise<void> {
  if (tabId === undefined) return;
  const say = await sayHere();
  const tell = async (text: string, title: string) => {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  };
  try {
    const settings = await loadSettings();
    await tell('…', say('extension.importing'));
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: readPage });
    const read = injected?.result;
    if (!read) throw new Error('The page could not be read.');
    const known = (await clientFor(settings)(languages.listLanguages, {})).items.map(({ code }) => code);
    const text = part.kind === 'selection' && read.selection.length > 100 ? read.selection : textOf(read.html);
    const lang = await guessLang(text, read.lang, known, settings.lang, (sample) => browser.i18n.detectLanguage(sample));
    await importPage(settings, read, { part, lang });
    await tell('✓', say('extension.imported'));
  } catch (error) {
    await tell('!', problemText(say, error));
  }
}
