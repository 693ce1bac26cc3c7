import './gloss-correct.css';
import type { TextCorrection } from '@glossa/contract';
import { X } from 'lucide-react';
import { LoadFailed } from '../app/load-failed.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Skeleton } from '../ui/state.tsx';
import { useCorrecting, useCorrections } from './correcting.ts';
import { ruleText } from './correction-text.ts';

/** What was put right by hand in this text and in its language, newest first, each to be taken back. */
export function CorrectionsDialog({ lessonId, page, onClose }: { lessonId: string; page: number; onClose: () => void }) {
  const say = useText();
  const list = useCorrections(lessonId);
  const { remove } = useCorrecting(lessonId, page);
  return (
    <Dialog title={say('reading.corrections')} close={say('common.close')} onClose={onClose}>
      <p className="small muted">{say('reading.corrections.detail')}</p>
      {list.isError ? (
        <LoadFailed error={list.error} retry={list.refetch} />
      ) : list.isPending ? (
        <Skeleton label={say('common.loading')} />
      ) : list.data.length === 0 ? (
        <p>{say('reading.corrections.none')}</p>
      ) : (
        <ul className="corrections-list">
          {list.data.map((correction) => (
            <Row key={correction.id} correction={correction} onRemove={() => void remove.mutateAsync(correction.id).catch(() => undefined)} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Row({ correction, onRemove }: { correction: TextCorrection; onRemove: () => void }) {
  const say = useText();
  const names = useNames();
  const { lang, lessonId, text, createdAt } = correction;
  const where = lessonId ? say('reading.corrections.here') : say('reading.corrections.everywhere', { language: names.language(lang) });
  return (
    <li>
      <span className="grow">
        <bdi>{ruleText(say, correction)}</bdi>
        <br />
        <span className="small faint">{[where, names.moment(createdAt)].join(' · ')}</span>
      </span>
      <IconButton small label={say('reading.corrections.remove', { text })} onPress={onRemove}>
        <X size={16} aria-hidden />
      </IconButton>
    </li>
  );
}
