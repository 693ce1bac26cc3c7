import { listSettings } from '../config.ts';
import { print, say, type Terminal } from './terminal.ts';

/** Lists every setting with its value, its default and what it means. */
export function configCommand(terminal: Terminal): number {
  for (const { name, value, fallback, isDefault, meaning } of listSettings()) {
    const shown = value === '' ? `(${say('cli.setting.none')})` : value;
    const otherwise = isDefault ? say('cli.setting.isDefault') : say('cli.setting.defaultIs', { fallback: fallback || say('cli.setting.none') });
    print(terminal, `${name}=${shown}  (${otherwise})\n    ${say(meaning)}`);
  }
  return 0;
}
