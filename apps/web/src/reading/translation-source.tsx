import type { SentenceTranslation } from '@glossa/contract';
import { Download, Server, UserRound } from 'lucide-react';
import type { Say } from '../i18n/i18n.tsx';
import type { Names } from '../i18n/use-names.ts';

const icons = { person: UserRound, import: Download, engine: Server };

export function SourceIcon({ source }: Pick<SentenceTranslation, 'source'>) {
  const Icon = icons[source];
  return <Icon size={14} aria-hidden />;
}

/** Who made a translation, and when. */
export function sourceText(say: Say, names: Names, { source, engine, updatedAt }: Pick<SentenceTranslation, 'source' | 'engine' | 'updatedAt'>): string {
  const date = names.day(updatedAt);
  if (source === 'import') return say('reading.source.import');
  if (!engine) return say('reading.source.person', { date });
  if (engine.via.length === 0) return say('translating.source', { engine: engine.name, date });
  return say('translating.sourceVia', { engine: engine.name, languages: names.languages(engine.via), date });
}

/** An engine by its name, and where it is where that does not tell. */
export const engineAt = (say: Say, { name, host }: { name: string; host: string | null }): string =>
  host === null ? name : say('translating.engineAt', { engine: name, host });

/** Which engine, and through which languages. */
export const engineText = (say: Say, names: Names, { name, via }: { name: string; via: readonly string[] }): string =>
  via.length === 0 ? name : say('translating.byVia', { engine: name, languages: names.languages(via) });
