import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageName } from '../languages/languages.ts';
import { ruleText } from '../reading/correction-text.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { useAddRule, useLemmas, useRemoveRule, useRules, useSetLemma } from './rules.ts';
import { Setting } from './setting.tsx';

/** One thing put right: what it says, and how it is taken back and put there again. */
interface Put {
  id: string;
  lang: string;
  says: string;
  takeBack(): Promise<unknown>;
  again(): Promise<unknown>;
}

/** What the learner put right while reading and holds in every text of a language. */
export function OwnRules() {
  const say = useText();
  const names = useNames();
  const nameOf = useLanguageName();
  const [rules, lemmas] = [useRules(), useLemmas()];
  const [removeRule, addRule, setLemma] = [useRemoveRule(), useAddRule(), useSetLemma()];
  if (rules.isError) return <LoadFailed error={rules.error} retry={rules.refetch} />;
  if (lemmas.isError) return <LoadFailed error={lemmas.error} retry={lemmas.refetch} />;
  const put: Put[] = [
    ...(rules.data ?? []).map((rule) => ({
      id: rule.id,
      lang: rule.lang,
      says: ruleText(say, rule),
      takeBack: () => removeRule.mutateAsync(rule.id),
      again: () => addRule.mutateAsync(rule),
    })),
    ...(lemmas.data ?? []).map(({ lang, word, lemma }) => ({
      id: `${lang} ${word}`,
      lang,
      says: say('settings.languages.corrections.lemma', { word, lemma }),
      takeBack: () => setLemma.mutateAsync({ lang, word, lemma: null }),
      again: () => setLemma.mutateAsync({ lang, word, lemma }),
    })),
  ];
  const langs = [...new Set(put.map(({ lang }) => lang))].toSorted((a, b) => names.order(nameOf(a), nameOf(b)));
  return (
    <Setting title={say('settings.languages.corrections')} hint={say('settings.languages.corrections.hint')}>
      <div className="setting-full">
        {!rules.data || !lemmas.data ? (
          <Skeleton label={say('common.loading')} />
        ) : put.length === 0 ? (
          <p>{say('settings.languages.corrections.none')}</p>
        ) : (
          langs.map((lang) => (
            <section key={lang} aria-label={nameOf(lang)}>
              <h3>{nameOf(lang)}</h3>
              <ul className="setting-list">
                {put
                  .filter((each) => each.lang === lang)
                  .map((each) => (
                    <Row key={each.id} {...each} />
                  ))}
              </ul>
            </section>
          ))
        )}
      </div>
    </Setting>
  );
}

function Row({ says, takeBack, again }: Pick<Put, 'says' | 'takeBack' | 'again'>) {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const undo = { label: say('common.undo'), run: () => void again().catch(onError) };
  const remove = () => takeBack().then(() => toast.show({ text: say('settings.languages.corrections.takenBack', { what: says }), action: undo }), onError);
  return (
    <li>
      <span className="grow">
        <bdi>{says}</bdi>
      </span>
      <Button small look="quiet" aria-label={say('settings.languages.corrections.takeBackOf', { what: says })} onPress={() => void remove()}>
        {say('settings.languages.corrections.takeBack')}
      </Button>
    </li>
  );
}
