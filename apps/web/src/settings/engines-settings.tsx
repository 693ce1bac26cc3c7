import type { EngineState } from '@glossa/contract';
import { Server, TriangleAlert } from 'lucide-react';
import { LoadFailed } from '../app/load-failed.tsx';
import { codeText } from '../app/problem.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { allowanceText, useEngines } from '../reading/engines.ts';
import { Skeleton } from '../ui/state.tsx';
import { EngineLimits } from './engine-limits.tsx';
import { Setting } from './setting.tsx';

const apertiumSteps = `apt install apertium-apy apertium-fr-es apertium-eng-spa
systemctl disable --now apertium-apy
npm run --silent glossa -- apertium
GLOSSA_APERTIUM_URL=http://127.0.0.1:2737 npm start`;
const listSettings = 'npm run --silent glossa -- config';

/** For whoever keeps the server: which engines translate sentences here, from which languages into which, and how to get one. */
export function EnginesSettings() {
  const say = useText();
  const engines = useEngines();
  if (engines.isError) return <LoadFailed error={engines.error} retry={engines.refetch} />;
  const nameOf = (id: string) => engines.data?.find((engine) => engine.id === id)?.name ?? id;
  return (
    <>
      <Setting title={say('translating.engines.title')} hint={say('translating.engines.hint')}>
        <div className="setting-full">
          {!engines.data ? <Skeleton label={say('common.loading')} /> : engines.data.length === 0 ? <p>{say('translating.engines.none')}</p> : null}
          {engines.data?.map((engine) => (
            <Engine key={engine.id} engine={engine} />
          ))}
          {engines.data && !engines.data.some(({ id }) => id === 'apertium') && (
            <>
              <p>{say('translating.engines.apertium')}</p>
              <pre className="engine-steps" dir="ltr">
                {apertiumSteps}
              </pre>
            </>
          )}
          <p>{say('translating.engines.others', { command: listSettings })}</p>
        </div>
      </Setting>
      {engines.data?.some(({ allowance }) => allowance !== null) && <EngineLimits nameOf={nameOf} />}
    </>
  );
}

function Engine({ engine: { name, fault, pairs, allowance } }: { engine: EngineState }) {
  const say = useText();
  const names = useNames();
  const told = fault && codeText(say, fault, { engine: name });
  const sources = (pairs ?? [])
    .map(({ source, targets }) => ({ source: names.language(source), targets: names.languages(targets) }))
    .toSorted((a, b) => names.order(a.source, b.source));
  return (
    <section className="engine" aria-label={name}>
      <h3>
        {told ? <TriangleAlert size={16} aria-hidden /> : <Server size={16} aria-hidden />}
        {name}
      </h3>
      {allowance && <p className="small muted">{allowanceText(say, allowance)}</p>}
      {told ? (
        <p>
          {told.title}. {told.detail}
        </p>
      ) : pairs === null ? (
        <p>{say('translating.engines.any')}</p>
      ) : (
        <ul className="engine-pairs">
          {sources.map(({ source, targets }) => (
            <li key={source}>{say('translating.engines.into', { source, targets })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
