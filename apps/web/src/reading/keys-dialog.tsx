import { useText } from '../i18n/i18n.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { bindings, keyShown } from './keys.ts';

/** Every key of the reader, from the table that also reads them. */
export function KeysDialog({ dir, onClose }: { dir: 'ltr' | 'rtl'; onClose: () => void }) {
  const say = useText();
  return (
    <Dialog title={say('reading.keys')} close={say('common.close')} onClose={onClose}>
      <dl className="keys-list">
        {bindings.map(({ action, keys, label }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyShown(key, dir)}</kbd>
              ))}
            </dt>
            <dd>{say(label)}</dd>
          </div>
        ))}
      </dl>
      <p className="small faint">{say('reading.keys.note')}</p>
    </Dialog>
  );
}
