import type { Status, TermStatus } from '@glossa/core/study';
import { Check, X } from 'lucide-react';
import { useKeyed } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { statusName } from './names.ts';

const steps = ['1', '2', '3', '4'] as const;

/** The statuses to choose from; each step wears the mark it gives. */
export function StatusRow({ label, status, onChoose }: { label: string; status: Status; onChoose: (status: TermStatus) => void }) {
  const say = useText();
  const keyed = useKeyed();
  const act = { '1': 'status1', '2': 'status2', '3': 'status3', '4': 'status4', known: 'known', ignored: 'ignored' } as const;
  const props = (of: TermStatus, name: string) => ({
    ...keyed(act[of], name),
    type: 'button' as const,
    'data-s': of,
    'aria-pressed': status === of,
    onClick: () => onChoose(of),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend
    <div className="status-row" role="group" aria-label={label}>
      {steps.map((step) => (
        <button key={step} {...props(step, statusName(say, step))} aria-label={statusName(say, step)}>
          {step}
        </button>
      ))}
      <div className="status-ends">
        <button {...props('known', say('reading.setKnown'))}>
          <Check size={16} aria-hidden />
          {say('reading.setKnown')}
        </button>
        <button {...props('ignored', say('reading.setIgnored'))}>
          <X size={16} aria-hidden />
          {say('reading.setIgnored')}
        </button>
      </div>
    </div>
  );
}
