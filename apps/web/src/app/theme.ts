import type { Preferences } from '@glossa/contract';

export type Theme = Preferences['theme'];
export const themes: readonly Theme[] = ['auto', 'light', 'dark', 'sepia', 'eink'];
const key = 'glossa.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme in force; `auto` follows the device, also while the page is open. */
export function applyTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage may be forbidden; the theme then holds for this page only.
  }
  dark.onchange = theme === 'auto' ? () => applyTheme('auto') : null;
  document.documentElement.dataset.theme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
}
