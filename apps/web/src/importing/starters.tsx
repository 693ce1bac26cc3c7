import './starters.css';
import { importing, type Starter } from '@glossa/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useChangePreferences } from '../accounts/accounts.ts';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { newOperationId } from '../app/operation-id.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useMeaningLanguages } from '../reading/translation-languages.ts';
import { Cover } from '../ui/cover.tsx';
import { useKeepChoices } from './keep-choices.ts';

const useStarters = () =>
  useQuery({ queryKey: ['starters'], queryFn: async () => (await api.call(importing.listStarters, {})).items, staleTime: Number.POSITIVE_INFINITY });

/** Short texts to begin with, in the language that is learned, or the languages that have some. */
export function Starters({ lang }: { lang: string | null }) {
  const say = useText();
  const all = useStarters().data ?? [];
  const own = all.filter((starter) => starter.lang === lang);
  if (all.length === 0) return null;
  return (
    <section className="starters" aria-labelledby="starters">
      <h2 id="starters">{say('importing.starters')}</h2>
      {own.length > 0 ? <Cards starters={own} /> : <Chips langs={[...new Set(all.map((starter) => starter.lang))]} lang={lang} />}
    </section>
  );
}

/** The languages that have some; one is chosen as the language to learn. */
function Chips({ langs, lang }: { langs: readonly string[]; lang: string | null }) {
  const say = useText();
  const names = useNames();
  const onError = useFailed();
  const change = useChangePreferences();
  const sorted = langs.map((code) => ({ code, name: names.language(code) })).sort((a, b) => names.order(a.name, b.name));
  return (
    <>
      <p className="small muted">{lang ? say('importing.starters.none', { language: names.language(lang) }) : say('importing.starters.choose')}</p>
      <div className="starter-langs">
        {sorted.map(({ code, name }) => (
          <AriaButton key={code} className="button" onPress={() => change.mutate({ lang: code }, { onError })}>
            {name}
          </AriaButton>
        ))}
      </div>
    </>
  );
}

function Cards({ starters }: { starters: readonly Starter[] }) {
  const say = useText();
  const names = useNames();
  const shown = useMeaningLanguages();
  const take = useTake();
  return (
    <ul className="starter-cards">
      {starters.map((starter) => {
        const translated = shown.filter((code) => starter.translationLangs.includes(code)).map(names.language);
        return (
          <li key={starter.id}>
            <AriaButton className="starter box" isDisabled={take.isPending} onPress={() => take.start(starter)}>
              <Cover title={starter.title} lang={starter.lang} />
              <span className="starter-text">
                <b lang={starter.lang} dir="auto">
                  {starter.title}
                </b>
                <span className="small muted">{say('importing.starters.story', { count: starter.sentences })}</span>
                {translated.length > 0 && <span className="small faint">{say('importing.starters.translated', { languages: names.list(translated) })}</span>}
              </span>
            </AriaButton>
          </li>
        );
      })}
    </ul>
  );
}

/** Makes the lesson and opens it. */
function useTake() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const onError = useFailed();
  const keepChoices = useKeepChoices();
  const [operationId] = useState(newOperationId);
  const take = useMutation({
    mutationFn: ({ id, lang }: Starter) => api.call(importing.takeStarter, { body: { operationId: `${operationId}-${id}`.slice(0, 64), starter: id, lang } }),
    onError,
    onSuccess: ({ id, lang }) => {
      keepChoices(lang);
      for (const noun of ['lessons', 'courses', 'shelf']) void client.invalidateQueries({ queryKey: [noun] });
      void navigate({ to: '/lessons/$id', params: { id } });
    },
  });
  return { isPending: take.isPending, start: (starter: Starter) => take.mutate(starter) };
}
