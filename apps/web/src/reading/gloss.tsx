import './gloss.css';
import { Eraser, Volume2, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { type KeyAct, useKeyShown, useKeys } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { extra } from '../ui/extra.tsx';
import { AroundIt } from './gloss-around.tsx';
import { GlossButton } from './gloss-button.tsx';
import { CorrectWords } from './gloss-correct.tsx';
import { Meanings } from './gloss-meanings.tsx';
import { type GlossPlace, type GlossRoom, placeGloss } from './gloss-place.ts';
import { GlossParts, GlossReading } from './gloss-reading.tsx';
import type { Island } from './page-island.ts';
import type { PageModel } from './page-model.ts';
import { isSingle, type Selection } from './selection.ts';
import { StatusRow } from './status-row.tsx';
import type { TermActs } from './term-acts.ts';
import type { Voice } from './voice.ts';

const Family = extra(async () => (await import('./gloss-family.tsx')).Family);

export interface GlossProps {
  model: PageModel;
  selection: Selection;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Whether a margin beside the text is kept free for it. */
  margin: boolean;
  scroller: RefObject<HTMLElement | null>;
  island: Island;
  acts: TermActs;
  /** Null where the device has none for this language. */
  voice: Voice | null;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
}

/** What is known of a word or phrase: opens from what the page holds, never covers it, and takes the focus only when asked. */
export function Gloss(props: GlossProps) {
  const { model, selection, lang, dir, margin, scroller, island, acts, voice, onSelect, onClose } = props;
  const say = useText();
  const title = useId();
  const box = useRef<HTMLElement>(null);
  useSyncExternalStore(model.subscribe, model.version);
  const term = model.term(selection);
  useLayoutEffect(() => keepInPlace(box.current, scroller.current, island.elements(selection), margin), [island, margin, scroller, selection]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || !event.shiftKey || event.target !== focusable(box.current)[0]) return;
    event.preventDefault();
    island.focus();
  };
  return (
    <section ref={box} className="gloss" role="dialog" aria-labelledby={title} onKeyDown={onKeyDown}>
      <div className="gloss-grip only-phone" aria-hidden />
      <div className="gloss-body">
        <header className="gloss-head">
          <h2 id={title} lang={lang} dir={dir}>
            {model.text(selection)}
          </h2>
          {voice && (
            <GlossButton act="speak" label={say('reading.speak', { word: model.text(selection) })} onClick={() => voice.speak(model.text(selection))}>
              <Volume2 size={18} aria-hidden />
            </GlossButton>
          )}
          {term.status !== 'new' && (
            <GlossButton label={say('reading.letGo.detail', { word: model.text(selection) })} onClick={() => acts.letGo(term)}>
              <Eraser size={17} aria-hidden />
            </GlossButton>
          )}
          <GlossButton label={say('common.close')} onClick={onClose}>
            <X size={18} aria-hidden />
          </GlossButton>
        </header>
        <GlossReading model={model} selection={selection} lang={lang} />
        <GlossParts model={model} selection={selection} lang={lang} />
        <Meanings key={term.words.join(' ')} lessonId={model.page.lessonId} term={term} acts={acts} onDone={island.focus} />
        <AroundIt {...props} />
        {isSingle(selection) && (
          <Family key={`family ${selection.from} ${model.text(selection)}`} {...{ model, lang, dir, onSelect }} word={selection.from} onDone={island.focus} />
        )}
        <CorrectWords key={`${selection.from} ${model.text(selection)}`} {...{ model, selection, lang, dir }} onDone={island.focus} />
      </div>
      <StatusRow label={say('reading.status')} status={term.status} onChoose={(status) => acts.setStatus(term, status)} />
      <KeysHere />
    </section>
  );
}

const told = [
  ['known', 'reading.glossKeys.known'],
  ['ignored', 'reading.glossKeys.ignored'],
  ['help', 'reading.glossKeys.all'],
] as const;

/** The keys that act here, for those who see them; each button names its own to those who hear it. */
function KeysHere() {
  const say = useText();
  const keys = useKeys();
  const shown = useKeyShown();
  const cap = (act: KeyAct) => keys[act] && <kbd>{shown(keys[act])}</kbd>;
  const [first, last] = [cap('status1'), cap('status4')];
  return (
    <p className="gloss-keys only-wide" aria-hidden>
      {first && last && (
        <span>
          {first}–{last} {say('reading.glossKeys.status')}
        </span>
      )}
      {told.map(
        ([act, text]) =>
          keys[act] && (
            <span key={act}>
              {cap(act)} {say(text)}
            </span>
          ),
      )}
    </p>
  );
}

const focusable = (box: HTMLElement | null): HTMLElement[] =>
  [...(box?.querySelectorAll<HTMLElement>('input, select, button') ?? [])].filter((element) => !element.hasAttribute('disabled'));

/** Moves the focus into the gloss: to the meaning, where one is written most. */
export const enterGloss = (root: ParentNode): void => root.querySelector<HTMLElement>('.gloss input')?.focus();

/** Places the gloss and keeps it placed while sizes change; answers how to stop. */
function keepInPlace(box: HTMLElement | null, scroller: HTMLElement | null, words: HTMLElement[], margin: boolean): (() => void) | undefined {
  if (!box || !scroller || !words.length) return;
  const place = () => {
    const room = roomFor(box, scroller, words, margin);
    apply(box, scroller, room, placeGloss(room));
  };
  place();
  const observer = new ResizeObserver(place);
  observer.observe(box);
  observer.observe(scroller);
  return () => {
    observer.disconnect();
    scroller.style.removeProperty('padding-block-end');
  };
}

const modeFor = (margin: boolean): GlossRoom['mode'] => (innerWidth <= 640 ? 'sheet' : margin && innerWidth >= 1100 ? 'margin' : 'line');

function roomFor(box: HTMLElement, scroller: HTMLElement, words: HTMLElement[], margin: boolean): GlossRoom {
  const mode = modeFor(margin);
  box.dataset.mode = mode;
  const [view, gloss] = [scroller.getBoundingClientRect(), box.getBoundingClientRect()];
  const rects = words.flatMap((word) => [...word.getClientRects()]);
  const [first, last] = [rects[0] ?? view, rects.at(-1) ?? view];
  const rtl = getComputedStyle(scroller).direction === 'rtl';
  const down = scroller.scrollTop - view.top;
  // A sheet lies over the screen's foot as well, so the text is seen down to its upper edge.
  const height = mode === 'sheet' ? innerHeight - view.top : scroller.clientHeight;
  return {
    mode,
    word: {
      top: first.top + down,
      bottom: last.bottom + down,
      middle: (first.top + first.bottom) / 2 + down,
      start: rtl ? view.right - first.right : first.left - view.left,
    },
    gloss: { width: gloss.width, height: gloss.height },
    view: { top: scroller.scrollTop, height, width: scroller.clientWidth },
  };
}

function apply(box: HTMLElement, scroller: HTMLElement, { mode, view }: GlossRoom, place: GlossPlace): void {
  const sheet = mode === 'sheet';
  box.style.insetBlockStart = sheet ? '' : `${place.top}px`;
  box.style.insetInlineStart = mode === 'line' ? `${place.start}px` : '';
  box.style.setProperty('--tick', `${place.tick}px`);
  box.style.setProperty('--most', `${place.most}px`);
  scroller.style.paddingBlockEnd = sheet ? `${box.offsetHeight}px` : '';
  // From where it was measured: the browser may have scrolled since, as the text became longer.
  if (place.scrollBy) scroller.scrollTop = view.top + place.scrollBy;
}
