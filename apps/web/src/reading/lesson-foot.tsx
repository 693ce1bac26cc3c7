import { useQueryClient } from '@tanstack/react-query';
import { Check, ChevronLeft, ChevronRight, CloudOff } from 'lucide-react';
import { type CSSProperties, type RefObject, useSyncExternalStore } from 'react';
import { useKeyed } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';
import type { PageModel } from './page-model.ts';
import type { Single } from './sentence-view.tsx';

interface Props {
  footRef: RefObject<HTMLElement | null>;
  /** Null until the page has come: the ways to the others are there all the same. */
  model: PageModel | null;
  number: number;
  pages: number;
  /** Where sentences are shown one at a time, the buttons go from one to the next. */
  single: Single | null;
  onTurn: (direction: 1 | -1) => void;
  /** Null where the learner wants not to be asked. */
  onMarkKnown: (() => void) | null;
}

const never = () => () => undefined;
const nothing = () => 0;

/** How far one is, how much is known here, and the way on. */
export function LessonFoot({ footRef, model, number, pages, single, onTurn, onMarkKnown }: Props) {
  const say = useText();
  const keyed = useKeyed();
  useSyncExternalStore(model?.subscribe ?? never, model?.version ?? nothing);
  const numbers = model?.numbers();
  const [first, last] = [number === 0 && !single?.before, number + 1 === pages && !single?.after];
  const step = (direction: 1 | -1) => (single ? single.step(direction) : onTurn(direction));
  const back = single ? 'reading.previousSentence' : 'reading.previousPage';
  const forward = last ? 'reading.finish' : single ? 'reading.nextSentence' : 'reading.nextPage';
  return (
    <footer className="lesson-foot" ref={footRef}>
      <Progress number={number} pages={pages} />
      <div className="row lesson-foot-start">
        <IconButton label={say(back)} {...keyed(single ? 'previousSentence' : 'previousPage', say(back))} isDisabled={first} onPress={() => step(-1)}>
          <ChevronLeft size={18} aria-hidden className="flip" />
        </IconButton>
        <span className="num muted only-wide" aria-live="polite">
          {say('reading.page', { page: number + 1, pages })}
        </span>
        {numbers && (
          <>
            <span className="faint only-wide" aria-hidden>
              ·
            </span>
            <span className="num muted only-wide" title={say('reading.knownShare.detail', { words: numbers.words })}>
              {say('reading.knownShare', { share: numbers.share })}
            </span>
          </>
        )}
        <span className="num muted only-phone" aria-live="polite">
          {say('reading.pageShort', { page: number + 1, pages })}
        </span>
      </div>
      <div className="row lesson-foot-middle">
        <Unsent />
        {model?.page.current === false && (
          <span className="unsent" title={say('reading.outdated.detail')}>
            {say('reading.outdated')}
          </span>
        )}
        {onMarkKnown && numbers && numbers.newKeys.length > 0 && (
          <Button look="quiet" onPress={onMarkKnown}>
            <Check size={16} aria-hidden />
            <span className="num only-wide">{say('reading.markRest', { count: numbers.newKeys.length })}</span>
            <span className="num only-phone">{say('reading.markKnown', { count: numbers.newKeys.length })}</span>
          </Button>
        )}
      </div>
      <div className="row lesson-foot-end">
        <Button
          look="primary"
          isDisabled={!model && last}
          aria-label={say(forward)}
          {...(last && !single ? { title: say(forward) } : keyed(single ? 'nextSentence' : 'nextPage', say(forward)))}
          onPress={() => step(1)}
        >
          <span className="only-wide">{say(forward)}</span>
          {last ? <Check size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden className="flip" />}
        </Button>
      </div>
    </footer>
  );
}

const [mostParts, hundred] = [60, 100];

function Progress({ number, pages }: { number: number; pages: number }) {
  const say = useText();
  const parts = pages <= mostParts ? pages : 1;
  const state = (part: number) => (part < number ? 'done' : part === number ? 'now' : undefined);
  return (
    <div
      className="lesson-progress"
      role="progressbar"
      aria-label={say('reading.progress')}
      aria-valuemin={0}
      aria-valuemax={pages}
      aria-valuenow={number + 1}
      aria-valuetext={say('reading.page', { page: number + 1, pages })}
    >
      {parts === 1 ? (
        <i data-part="whole" style={{ '--share': `${(hundred * (number + 1)) / pages}%` } as CSSProperties} />
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its page
        Array.from({ length: parts }, (_, part) => <i key={part} data-part={state(part)} />)
      )}
    </div>
  );
}

/** Only trouble is told: changes that could not be sent yet. */
function Unsent() {
  const say = useText();
  const client = useQueryClient();
  const { waiting, trouble } = useVocabulary().state;
  if (trouble === 'none' || waiting === 0) return null;
  return (
    <span className="unsent" role="status">
      <CloudOff size={16} aria-hidden />
      {say(trouble === 'signed-out' ? 'vocabulary.waitingSignedOut' : 'vocabulary.waiting', { count: waiting })}
      {trouble === 'signed-out' && (
        <Button look="link" onPress={() => void client.invalidateQueries({ queryKey: ['welcome'] })}>
          {say('vocabulary.signIn')}
        </Button>
      )}
    </span>
  );
}
