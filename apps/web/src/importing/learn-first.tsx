import type { Preview, TermState } from '@glossa/contract';
import type { Status } from '@glossa/core/study';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useUndoKey } from '../vocabulary/use-undo-key.ts';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';

type Read = NonNullable<Preview['read']>;
type Word = Read['learn']['words'][number];

const stateOf = (word: string, status: Status): TermState => ({ words: [word], text: word, status, meanings: [] });

/** How much of what is not known yet these words are. */
const shareOf = ({ coverage: { words, known }, learn }: Read): number =>
  words > known ? learn.words.reduce((sum, { count }) => sum + count, 0) / (words - known) : 1;

/** The words that bring most, which can be kept or marked from here; `again` counts anew once that has arrived. */
export function LearnFirst({ read, lang, again }: { read: Read; lang: string; again: () => void }) {
  const say = useText();
  const { change, show, outbox, undo } = useVocabulary();
  const [changed, setChanged] = useState<ReadonlyMap<string, Status>>(new Map());
  useUndoKey(undo);
  useEffect(
    () =>
      show({
        lang,
        stateOf: () => undefined,
        put: (states) => setChanged((before) => new Map([...before, ...states.map(({ words, status }) => [words[0] ?? '', status] as const)])),
        refresh: async () => again(),
      }),
    [show, lang, again],
  );
  useEffect(() => outbox.subscribe((event) => event.type === 'settled' && event.act.lang === lang && again()), [outbox, lang, again]);

  const words = read.learn.words.map((word): Word => ({ ...word, status: changed.get(word.word) ?? word.status }));
  const fresh = words.filter(({ status }) => status === 'new');
  const set = (some: readonly Word[], status: Status, told: string) =>
    change(
      lang,
      some.map(({ word }) => ({ words: [word], text: word, status })),
      some.map(({ word, status: before }) => stateOf(word, before)),
      { told },
    );
  const setOne = (word: Word, status: Status) =>
    set(
      [word],
      status,
      status === 'new'
        ? say('vocabulary.letGo', { word: word.word })
        : say('vocabulary.nowStatus', { word: word.word, status: say(`reading.status.${status}`) }),
    );
  const count = words.length;
  return (
    <section className="stack">
      <h3>{say('previewing.newWords', { count: read.coverage.newKeys })}</h3>
      {count === 0 ? (
        <p className="muted">{say('previewing.easy')}</p>
      ) : (
        <>
          <p>{say('previewing.learn', { count, share: read.learn.reaches })}</p>
          <ul className="chips" lang={lang}>
            {words.map((word) => (
              <li key={word.word}>
                <WordChip word={word} set={(status) => setOne(word, status)} />
              </li>
            ))}
          </ul>
          <p className="small faint">{say('previewing.learnHint', { share: shareOf(read) })}</p>
          {fresh.length > 0 && (
            <div className="row">
              <Button small onPress={() => set(fresh, '1', say('previewing.kept', { count: fresh.length }))}>
                <Plus size={16} aria-hidden />
                {say('previewing.keepAll', { count: fresh.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function WordChip({ word: { word, count, status }, set }: { word: Word; set: (status: Status) => void }) {
  const say = useText();
  const act = (id: string, label: string, to: Status) => (to === status ? [] : [{ id, label, run: () => set(to) }]);
  const name = say('previewing.word', { word, count, status: say(`reading.status.${status}`) });
  return (
    <Menu
      label={name}
      actions={[
        ...(status === 'new' ? act('keep', say('previewing.keep'), '1') : []),
        ...act('known', say('previewing.iKnow'), 'known'),
        ...act('ignored', say('reading.setIgnored'), 'ignored'),
        ...act('new', say('previewing.letGo'), 'new'),
      ]}
    >
      <button type="button" className="chip" aria-label={name}>
        <bdi data-s={status}>{word}</bdi> <span className="faint num">{count}</span>
      </button>
    </Menu>
  );
}
