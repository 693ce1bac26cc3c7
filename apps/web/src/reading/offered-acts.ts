import { useMemo, useRef } from 'react';
import { type Act, useActs } from '../app/acts.ts';
import { useKeyShown, useKeys } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';

/** What the reader offers in the palette: its views, editing, its keys. */
export function useReaderActs(go: (suffix: string) => void, showKeys: () => void): void {
  const say = useText();
  const { edit, help } = useKeys();
  const shown = useKeyShown();
  const now = useRef({ go, showKeys });
  now.current = { go, showKeys };
  useActs(
    useMemo(() => {
      const by = (key: string | null) => (key ? { keys: shown(key) } : {});
      const to = (id: string, label: string, suffix: string): Act => ({ id: `reader ${id}`, label, run: () => now.current.go(suffix) });
      return [
        ...(['page', 'scroll', 'sentences'] as const).map((view) =>
          to(view, say('common.act.view', { view: say(`reading.view.${view}`) }), view === 'page' ? '' : view),
        ),
        { ...to('edit', say('reading.editText'), 'edit'), ...by(edit) },
        { id: 'reader keys', label: say('reading.showKeys'), ...by(help), run: () => now.current.showKeys() },
      ];
    }, [say, shown, edit, help]),
  );
}
