import { accounts, languages } from '@glossa/contract';
import { browser } from 'wxt/browser';
import { choice, field, make } from '../../parts.ts';
import { langName, problemText, sayHere } from '../../say.ts';
import { clientFor } from '../../server.ts';
import { serverOf } from '../../server-of.ts';
import { loadSettings, type Settings, saveSettings } from '../../settings.ts';

const root = document.querySelector('#root') as HTMLElement;
const say = await sayHere();
const kept = await loadSettings();

const server = make('input', { type: 'url', value: kept.server, required: true, spellcheck: false });
const token = make('input', { type: 'password', value: kept.token, autocomplete: 'off', spellcheck: false });
const lang = choice([{ id: '', label: say('extension.languageOfPage') }], '');
const status = make('p', { role: 'status' } as object);

root.append(
  make('h1', {}, say('extension.settings')),
  make(
    'form',
    {
      noValidate: true,
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        void save();
      },
    },
    field(say('extension.server'), server, say('extension.server.hint')),
    field(say('extension.token'), token, say('extension.token.hint')),
    field(say('extension.language'), lang, say('extension.language.hint')),
    make('div', { className: 'row' }, make('button', { type: 'submit', className: 'primary' }, say('extension.save'))),
    status,
  ),
);
await fillLanguages(kept);

/** Keeps the settings once the server has answered to them; the browser asks whether its address may be spoken to. */
async function save(): Promise<void> {
  const address = serverOf(server.value);
  if (!address) {
    status.textContent = say('extension.server.wrong');
    return;
  }
  const wished: Settings = { server: address, token: token.value.trim(), lang: lang.value };
  // Asked first, while the press still counts as one.
  const allowed = await browser.permissions.request({ origins: [`${new URL(address).origin.replace(/:\d+$/, '')}/*`] }).catch(() => false);
  if (!allowed) {
    status.textContent = say('extension.server.notAllowed');
    return;
  }
  status.textContent = say('extension.looking');
  try {
    const { account } = await clientFor(wished)(accounts.getWelcome, {});
    await saveSettings(wished);
    server.value = address;
    status.textContent = account ? say('extension.connected', { name: account.name }) : say('extension.noAccount');
    await fillLanguages(wished);
  } catch (error) {
    status.textContent = problemText(say, error);
  }
}

async function fillLanguages(settings: Settings): Promise<void> {
  const known = await clientFor(settings)(languages.listLanguages, {}).catch(() => null);
  if (!known) return;
  const chosen = lang.value || settings.lang;
  lang.replaceChildren(
    ...choice([{ id: '', label: say('extension.languageOfPage') }, ...known.items.map(({ code }) => ({ id: code, label: langName(code) }))], '').options,
  );
  lang.value = chosen;
}
