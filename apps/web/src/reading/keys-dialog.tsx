import './keys-dialog.css';
import { isLoadedKey } from '@glossa/messages';
import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useFailed } from '../app/failed.ts';
import { fixed, isSign, type KeyAct, keyActs, keyShown, keysOf, usual } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import { type Choice, choiceOf, withKey } from './choose-key.ts';

interface Props {
  dir: 'ltr' | 'rtl';
  onClose: () => void;
}

/** Every key of the reader, each to be changed by pressing another. */
export function KeysDialog({ dir, onClose }: Props) {
  const say = useText();
  const onError = useFailed();
  const { keys: chosen, letterKeys } = usePreferences();
  const change = useChangePreferences();
  const list = useRef<HTMLUListElement>(null);
  const [asked, setAsked] = useState<KeyAct | null>(null);
  const [choice, setChoice] = useState<Choice>({ kind: 'nothing' });
  const [given, setGiven] = useState<{ act: KeyAct; key: string } | null>(null);
  // Its words come after those of the reader.
  if (!isLoadedKey('keys.title')) return null;

  const keys = keysOf({ keys: chosen });
  const shown = (key: string) => keyShown(key, dir);
  const name = (act: KeyAct) => say(`keys.act.${act}`);
  const ask = (act: KeyAct | null) => {
    setAsked(act);
    setChoice({ kind: 'nothing' });
    setGiven(null);
  };
  /** The question was answered by a button that goes away: the focus goes back to the key. */
  const done = (act: KeyAct) => {
    list.current?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
    ask(null);
  };
  const give = (act: KeyAct, key: string) => {
    done(act);
    setGiven({ act, key });
    change.mutate({ keys: withKey(chosen, act, key) }, { onError });
  };
  const resetAll = () => {
    // The button goes with what it took back.
    list.current?.querySelector<HTMLElement>('[data-act]')?.focus();
    change.mutate({ keys: {} }, { onError });
  };
  const hear = (act: KeyAct, event: KeyboardEvent) => {
    const made = choiceOf(chosen, act, event, dir);
    if (made.kind === 'given up') ask(null);
    else if (made.kind === 'key') give(act, made.key);
    else setChoice(made);
  };
  const told = (act: KeyAct) =>
    choice.kind === 'conflict'
      ? say('keys.conflict', { key: shown(choice.key), act: name(choice.other) })
      : say(choice.kind === 'refused' ? 'keys.refused' : 'keys.wait', { act: name(act) });
  return (
    <Dialog title={say('keys.title')} close={say('common.close')} onClose={onClose}>
      <p>
        {say('keys.hint')} {say('keys.note')}
      </p>
      {/* Heard from here: a region that comes with its words is often passed over. */}
      <p className="vh" role="status">
        {asked ? told(asked) : given && say('keys.given', { act: name(given.act), key: shown(given.key) })}
      </p>
      <ul ref={list} className="keys-list" data-letters={letterKeys ? 'on' : 'off'}>
        {keyActs.map((act) => (
          <li key={act}>
            <span className="key-caps" dir="ltr">
              <KeyButton
                act={act}
                label={asked === act ? `${say('keys.press')}: ${name(act)}` : say('keys.change', { act: name(act), key: shown(keys[act] ?? '–') })}
                sign={isSign(keys[act] ?? '')}
                waiting={asked === act && choice.kind !== 'conflict'}
                onAsk={() => ask(act)}
                onStroke={(event) => hear(act, event)}
                onLeave={() => ask(null)}
              >
                {asked === act ? say('keys.press') : shown(keys[act] ?? '–')}
              </KeyButton>
              {Object.keys(fixed).map((key) => fixed[key] === act && <kbd key={key}>{key}</kbd>)}
            </span>
            <span>{name(act)}</span>
            {keys[act] !== usual[act] && (
              <IconButton small label={say('keys.reset', { act: name(act), key: shown(usual[act]) })} onPress={() => give(act, usual[act])}>
                <RotateCcw size={15} aria-hidden />
              </IconButton>
            )}
            {asked === act && (
              // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard on its way up from the buttons
              <div className="key-told" onKeyDown={(event) => choice.kind === 'conflict' && leaveOn(event, () => done(act))}>
                <p aria-hidden>{told(act)}</p>
                {choice.kind === 'conflict' && <Conflict onSwap={() => give(act, choice.key)} onLeave={() => done(act)} />}
              </div>
            )}
          </li>
        ))}
        <li>
          <span className="key-caps">
            <kbd>{shown('Escape')}</kbd>
          </span>
          <span>{say('keys.act.close')}</span>
        </li>
      </ul>
      <div>
        <Switch on={letterKeys} onChange={(on) => change.mutate({ letterKeys: on }, { onError })}>
          {say('keys.letters')}
        </Switch>
        <p className="small faint">{say('keys.letters.detail')}</p>
      </div>
      {Object.keys(chosen).length > 0 && (
        <div>
          <Button small onPress={resetAll}>
            <RotateCcw size={15} aria-hidden />
            {say('keys.resetAll')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

/** Escape leaves the question, not the dialog it stands in. */
function leaveOn(event: KeyboardEvent, leave: () => void): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  leave();
}

interface KeyButtonProps {
  act: KeyAct;
  label: string;
  sign: boolean;
  waiting: boolean;
  onAsk: () => void;
  onStroke: (event: KeyboardEvent) => void;
  onLeave: () => void;
  children: string;
}

/** A key that is pressed to be changed; then the next stroke is its own, and nobody else hears of it. */
function KeyButton({ act, label, sign, waiting, onAsk, onStroke, onLeave, children }: KeyButtonProps) {
  // The stroke's other half: Space would press the button once more.
  const swallow = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!waiting) return;
    event.preventDefault();
    event.stopPropagation();
    swallow.current = true;
    if (!event.repeat) onStroke(event);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (swallow.current) event.preventDefault();
    swallow.current = false;
  };
  return (
    <button
      type="button"
      className="key-choice"
      data-act={act}
      aria-label={label}
      data-sign={sign ? '' : undefined}
      data-waiting={waiting ? '' : undefined}
      onClick={onAsk}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onBlur={() => waiting && onLeave()}
    >
      <kbd>{children}</kbd>
    </button>
  );
}

function Conflict({ onSwap, onLeave }: { onSwap: () => void; onLeave: () => void }) {
  const say = useText();
  const swap = useRef<HTMLButtonElement>(null);
  useEffect(() => swap.current?.focus(), []);
  return (
    <div className="row">
      <Button ref={swap} small look="primary" onPress={onSwap}>
        {say('keys.swap')}
      </Button>
      <Button small onPress={onLeave}>
        {say('keys.leave')}
      </Button>
    </div>
  );
}
