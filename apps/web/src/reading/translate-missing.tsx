import './translate-missing.css';
import type { MissingTranslations } from '@glossa/contract';
import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EngineHelp } from './engine-help.tsx';
import { allowanceText, useTranslateMissing } from './engines.ts';
import { engineAt, engineText } from './translation-source.tsx';

/** What an engine could begin with. */
const waiting = (items: readonly MissingTranslations[]): MissingTranslations[] =>
  items.filter(({ missing, jobId, engine }) => missing > 0 && jobId === null && engine !== null);

/** A button that says how many sentences of the lesson have no translation, and lets an engine translate them. */
export function TranslateMissing({ lessonId, items }: { lessonId: string; items: readonly MissingTranslations[] }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const count = waiting(items).reduce((sum, { missing }) => sum + missing, 0);
  if (count === 0) return null;
  return (
    <>
      <Button small look="soft" onPress={() => setOpen(true)}>
        {say('translating.missing', { count })}
      </Button>
      {open && <MissingDialog lessonId={lessonId} items={items.filter(({ missing, jobId }) => missing > 0 && jobId === null)} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Where no engine can do anything for this text, sentences are written by hand, and a quiet line tells why and what could be done. */
export function NoEngine({ items }: { items: readonly MissingTranslations[] }) {
  const missing = items.filter((each) => each.missing > 0);
  const problem = missing.every(({ engine, jobId }) => engine === null && jobId === null) ? missing[0]?.problem : null;
  return problem ? <EngineHelp problem={problem} /> : null;
}

function MissingDialog({ lessonId, items, onClose }: { lessonId: string; items: readonly MissingTranslations[]; onClose: () => void }) {
  const say = useText();
  const names = useNames();
  const onError = useFailed();
  const able = items.filter(({ engine }) => engine !== null);
  const [chosen, setChosen] = useState<string[]>(() => able.filter((each) => !isCostly(each)).map(({ lang }) => lang));
  const translate = useTranslateMissing(lessonId);
  const run = async () => {
    for (const each of items) if (chosen.includes(each.lang)) await translate.mutateAsync(each).catch(onError);
    onClose();
  };
  const submit = { label: say('translating.do'), run: () => void run(), busy: translate.isPending, disabled: chosen.length === 0 };
  return (
    <Dialog title={say('translating.title')} close={say('common.close')} onClose={onClose} cancel={say('common.cancel')} submit={submit}>
      <p className="small muted">{say('translating.detail')}</p>
      <CheckboxGroup className="missing-list" aria-label={say('translating.title')} value={chosen} onChange={setChosen}>
        {items.map(({ lang, missing, characters, allowance, engine, problem }) => (
          <Checkbox key={lang} value={lang} className="missing-row" isDisabled={engine === null}>
            <span className="missing-box" aria-hidden />
            <span className="grow">
              <b>{names.language(lang)}</b>
              <small>
                {engine
                  ? engineText(say, names, { ...engine, name: engineAt(say, engine) })
                  : problem
                    ? say(`problems.${problem}.title`, { engine: '' })
                    : null}
              </small>
            </span>
            <span className="num small muted">
              {say('translating.sentences', { count: missing })}
              {allowance && <small>{say('translating.characters', { count: characters })}</small>}
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Cost items={able} chosen={chosen} />
    </Dialog>
  );
}

/** More than this is sent to a paid engine only where somebody ticked it. */
const costly = 20_000;
const isCostly = ({ allowance, characters }: MissingTranslations): boolean => allowance !== null && characters > costly;

/** What goes to each paid engine, and how the account stands with it. */
function Cost({ items, chosen }: { items: readonly MissingTranslations[]; chosen: readonly string[] }) {
  const say = useText();
  const paid = items.flatMap(({ allowance, engine, ...each }) => (allowance && engine ? [{ ...each, allowance, engine: engineAt(say, engine) }] : []));
  return (
    <div className="missing-cost small" aria-live="polite">
      {[...new Map(paid.map(({ engine, allowance }) => [engine, allowance]))].map(([engine, allowance]) => {
        const characters = paid.reduce((sum, each) => sum + (each.engine === engine && chosen.includes(each.lang) ? each.characters : 0), 0);
        const left = allowance.limit === null ? characters : Math.max(0, allowance.limit - allowance.used);
        return (
          <p key={engine}>
            {characters > 0 && <b>{say('translating.send', { characters, engine })}</b>} {allowanceText(say, allowance)}{' '}
            {characters > left && <strong>{say('translating.send.short', { left })}</strong>}
          </p>
        );
      })}
      {items.some(isCostly) && <p className="faint">{say('translating.send.unticked', { most: costly })}</p>}
    </div>
  );
}
