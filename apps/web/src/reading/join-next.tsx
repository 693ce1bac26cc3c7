import './join-next.css';
import { FoldVertical } from 'lucide-react';
import { useText } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { useCorrecting } from './correcting.ts';
import { borderAfter } from './cuts.ts';
import type { PageModel } from './page-model.ts';

/** Makes one of a sentence and the next, where both stand in one paragraph. */
export function JoinNext({ model, sentence }: { model: PageModel; sentence: number }) {
  const say = useText();
  const { correct } = useCorrecting(model.page.lessonId, model.page.number);
  const border = borderAfter(model, sentence);
  if (!border) return null;
  const join = () => correct.mutate({ scope: 'lesson', anchor: border.anchor, rule: { kind: 'border', ends: false }, told: say('reading.corrected.joined') });
  return (
    <span className="join-next">
      <IconButton small label={say('reading.correct.joinNext')} isDisabled={correct.isPending} onPress={join}>
        <FoldVertical size={15} aria-hidden />
      </IconButton>
    </span>
  );
}
