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
import { useTranslateMissing } from './engines.ts';
import { engineText } from './translation-source.tsx';

/** What an engine could begin with; where none can do anything for this text, all that is missing, so that it can be said why. */
function waiting(items: readonly MissingTranslations[]): MissingTranslations[] {
  const some = items.some(({ engine }) => engine !== null);
  return items.filter(({ missing, jobId, engine }) => missing > 0 && jobId === null && (engine !== null || !some));
}

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

function MissingDialog({ lessonId, items, onClose }: { lessonId: string; items: readonly MissingTranslations[]; onClose: () => void }) {
  const say = useText();
  const names = useNames();
  const onError = useFailed();
  const able = items.filter(({ engine }) => engine !== null);
  const [chosen, setChosen] = useState<string[]>(() => able.map(({ lang }) => lang));
  const translate = useTranslateMissing(lessonId);
  const run = async () => {
    for (const lang of chosen) await translate.mutateAsync(lang).catch(onError);
    onClose();
  };
  const submit = { label: say('translating.do'), run: () => void run(), busy: translate.isPending, disabled: chosen.length === 0 };
  return (
    <Dialog
      title={say('translating.title')}
      close={say('common.close')}
      onClose={onClose}
      cancel={say('common.cancel')}
      {...(able.length > 0 ? { submit } : {})}
    >
      <p className="small muted">{say('translating.detail')}</p>
      <CheckboxGroup className="missing-list" aria-label={say('translating.title')} value={chosen} onChange={setChosen}>
        {items.map(({ lang, missing, engine, problem }) => (
          <Checkbox key={lang} value={lang} className="missing-row" isDisabled={engine === null}>
            <span className="missing-box" aria-hidden />
            <span className="grow">
              <b>{names.language(lang)}</b>
              <small>{engine ? engineText(say, names, engine) : problem ? say(`problems.${problem}.title`, { engine: '' }) : null}</small>
            </span>
            <span className="num small muted">{say('translating.sentences', { count: missing })}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {able.length === 0 && <EngineHelp problem={items[0]?.problem ?? 'translator-none'} />}
    </Dialog>
  );
}
