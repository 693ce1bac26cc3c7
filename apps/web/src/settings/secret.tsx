import { Copy } from 'lucide-react';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';

/** Something shown this once, to be copied now. Copying needs a secure address; elsewhere it is selected by hand. */
export function Secret({ label, hint, value }: { label: string; hint: string; value: string }) {
  const say = useText();
  const toast = useToast();
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const copy = () => clipboard?.writeText(value).then(() => toast.show({ text: say('common.copied') }));
  return (
    <div className="stack" role="status">
      <p>
        <b>{label}</b>
      </p>
      <div className="secret">
        <code>{value}</code>
        {clipboard && (
          <Button small onPress={() => void copy()}>
            <Copy size={15} aria-hidden />
            {say('common.copy')}
          </Button>
        )}
      </div>
      <p>{hint}</p>
    </div>
  );
}
