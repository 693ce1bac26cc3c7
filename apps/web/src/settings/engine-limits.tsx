import type { EngineUse } from '@glossa/contract';
import { useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useEngineUse, useSetEngineLimit } from '../reading/engines.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Skeleton } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { Setting } from './setting.tsx';

/** For whoever keeps the server: what everybody had paid engines translate this month, and how much each may. */
export function EngineLimits({ nameOf }: { nameOf: (engine: string) => string }) {
  const say = useText();
  const use = useEngineUse();
  if (use.isError) return <LoadFailed error={use.error} retry={use.refetch} />;
  return (
    <Setting title={say('translating.limits.title')} hint={say('translating.limits.hint', { setting: 'GLOSSA_TRANSLATION_LIMIT' })}>
      <div className="setting-full">
        {!use.data && <Skeleton label={say('common.loading')} />}
        <ul className="setting-list">
          {use.data?.items.map((person) => (
            <Person key={person.id} person={person} usual={use.data.usual} nameOf={nameOf} />
          ))}
        </ul>
      </div>
    </Setting>
  );
}

function Person({ person: { id, name, limit, used }, usual, nameOf }: { person: EngineUse; usual: number | null; nameOf: (engine: string) => string }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const most =
    limit !== null
      ? say('translating.limits.own', { limit })
      : usual === null
        ? say('translating.limits.endless')
        : say('translating.limits.usual', { limit: usual });
  const uses = used.map(({ engine, characters }) => say('translating.limits.used', { engine: nameOf(engine), used: characters }));
  return (
    <li>
      <span>{name}</span>
      <span className="small faint grow">{[most, ...(uses.length > 0 ? uses : [say('translating.limits.unused')])].join(' · ')}</span>
      <Button small look="quiet" aria-label={say('translating.limits.changeOf', { name })} onPress={() => setOpen(true)}>
        {say('translating.limits.change')}
      </Button>
      {open && <LimitDialog id={id} name={name} limit={limit} onClose={() => setOpen(false)} />}
    </li>
  );
}

function LimitDialog({ id, name, limit, onClose }: Pick<EngineUse, 'id' | 'name' | 'limit'> & { onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const set = useSetEngineLimit();
  const [text, setText] = useState(limit === null ? '' : String(limit));
  const written = text.replace(/[\s.,'’٬]/g, '');
  const isWrong = !/^\d{0,9}$/.test(written);
  const onSuccess = () => {
    toast.show({ text: say('translating.limits.saved', { name }) });
    onClose();
  };
  const run = () => set.mutate({ id, limit: written === '' ? null : Number(written) }, { onError, onSuccess });
  return (
    <Dialog
      title={say('translating.limits.of', { name })}
      close={say('common.close')}
      cancel={say('common.cancel')}
      onClose={onClose}
      submit={{ label: say('common.save'), run, busy: set.isPending, disabled: isWrong }}
    >
      <Field
        label={say('translating.limits.field')}
        hint={say('translating.limits.fieldHint')}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={setText}
        error={isWrong ? say('translating.limits.wrong') : undefined}
      />
    </Dialog>
  );
}
