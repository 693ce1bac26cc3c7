import type { CorrectionScope } from '@glossa/contract';
import { lazy, Suspense, useId, useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button } from '../ui/button.tsx';
import { reveal } from '../ui/reveal.ts';
import { Segments } from '../ui/segments.tsx';
import { useCorrecting, useCorrections } from './correcting.ts';
import { type Border, borderBefore, type Cutting, cuttingOf, isChanged, joined, lettersOf, mayBeRule, neighbour, piecesOf, toggled } from './cuts.ts';
import type { PageModel } from './page-model.ts';
import type { Selection } from './selection.ts';

const CorrectionsDialog = lazy(async () => ({ default: (await import('./corrections-dialog.tsx')).CorrectionsDialog }));

export interface CorrectProps {
  model: PageModel;
  selection: Selection;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Called when it is done: the focus goes back to the text. */
  onDone: () => void;
}

/** Splits or joins the words of the gloss, and moves the border of their sentence. */
export function CorrectPanel({ model, selection, lang, dir, onDone }: CorrectProps) {
  const say = useText();
  const names = useNames();
  const hint = useId();
  const [cutting, setCutting] = useState<Cutting>(() => cuttingOf(model, selection.from, selection.to));
  const [scope, setScope] = useState<CorrectionScope>('lesson');
  const { correct } = useCorrecting(model.page.lessonId, model.page.number);
  const { words, pieces, anchor } = piecesOf(model, cutting);
  const become = words.join(' · ');
  const [before, after] = [neighbour(model, cutting, -1), neighbour(model, cutting, 1)];
  const send = (wanted: Parameters<typeof correct.mutate>[0]) => correct.mutate(wanted, { onSuccess: onDone });
  const apply = () => send({ scope, anchor, rule: { kind: 'words', pieces }, told: say('reading.corrected.words', { words: become }) });
  return (
    <div className="correct-panel" ref={reveal}>
      <p id={hint} className="small muted">
        {say('reading.correct.letters')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: letters that are pressed are a group, not a form's fieldset */}
      <div className="letters" role="group" aria-labelledby={hint} lang={lang} dir={dir}>
        {lettersOf(model, cutting, lang).map(({ text, at }, index) => {
          const begins = index === 0 || cutting.cuts.includes(at);
          return index === 0 || text.trim() === '' ? (
            <span key={at} className="letter" data-begins={begins || undefined}>
              {text.trim() === '' ? '\u00a0' : text}
            </span>
          ) : (
            <button
              key={at}
              type="button"
              className="letter"
              aria-pressed={begins}
              aria-label={say('reading.correct.begins', { letter: text })}
              data-begins={begins || undefined}
              onClick={() => setCutting(toggled(cutting, at))}
            >
              {text}
            </button>
          );
        })}
      </div>
      <div className="correct-row">
        {[before, after].map(
          (word) =>
            word !== null && (
              <Button key={word} small onPress={() => setCutting(joined(cutting, word))}>
                <bdi>{say('reading.correct.join', { word: model.text({ from: word, to: word }) })}</bdi>
              </Button>
            ),
        )}
      </div>
      {isChanged(model, cutting) && (
        <>
          <p className="small" aria-live="polite">
            <span className="muted">{say('reading.correct.becomes')}</span>{' '}
            <b lang={lang} dir={dir}>
              {become}
            </b>
          </p>
          <Segments
            label={say('reading.correct.scope')}
            value={scope}
            onChange={setScope}
            choices={[
              { id: 'lesson', label: say('reading.correct.scope.lesson') },
              { id: 'language', label: say('reading.correct.scope.language', { language: names.language(lang) }) },
            ]}
          />
          <div className="correct-row correct-apply">
            <Button small look="soft" isPending={correct.isPending} onPress={apply}>
              {say('reading.correct.apply')}
            </Button>
          </div>
        </>
      )}
      <BorderActs border={borderBefore(model, selection.from)} busy={correct.isPending} send={send} />
      <MadeBefore lessonId={model.page.lessonId} page={model.page.number} />
    </div>
  );
}

/** The way to what was put right before, to take it back. */
function MadeBefore({ lessonId, page }: { lessonId: string; page: number }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  if (!useCorrections(lessonId).data?.length) return null;
  return (
    <div className="correct-row">
      <Button look="link" small onPress={() => setOpen(true)}>
        {say('reading.corrections')}
      </Button>
      <Suspense>{open && <CorrectionsDialog {...{ lessonId, page }} onClose={() => setOpen(false)} />}</Suspense>
    </div>
  );
}

interface BorderProps {
  border: Border | null;
  busy: boolean;
  send: (wanted: { scope: CorrectionScope; anchor: Border['anchor']; rule: { kind: 'border'; ends: boolean }; told: string }) => void;
}

/** Puts the border of a sentence in before the word, or takes it out. */
function BorderActs({ border, busy, send }: BorderProps) {
  const say = useText();
  if (!border) return null;
  const { anchor, text, ends } = border;
  const told = say(ends ? 'reading.corrected.begins' : 'reading.corrected.joined');
  const act = (scope: CorrectionScope) => send({ scope, anchor, rule: { kind: 'border', ends }, told });
  return (
    <div className="correct-row">
      <Button small isPending={busy} onPress={() => act('lesson')}>
        {say(ends ? 'reading.correct.beginSentence' : 'reading.correct.joinSentence')}
      </Button>
      {mayBeRule(border) && (
        <Button small isPending={busy} onPress={() => act('language')}>
          {say(ends ? 'reading.correct.always' : 'reading.correct.never', { text })}
        </Button>
      )}
    </div>
  );
}
