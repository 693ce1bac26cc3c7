import { browser } from 'wxt/browser';

export interface Settings {
  /** The server’s address without a slash at its end. */
  server: string;
  /** An API token that may read and write. */
  token: string;
  /** The language of pages that do not tell theirs. */
  lang: string;
}

export const settingsAtFirst: Settings = { server: 'http://127.0.0.1:4600', token: '', lang: '' };

export const loadSettings = async (): Promise<Settings> => browser.storage.local.get<Settings>({ ...settingsAtFirst });

export const saveSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ ...settings });
