import './aligning.css';
import type { Counterpart } from '@glossa/contract';
import type { Link as SentenceLink } from '@glossa/core/text';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Merge, Split, Undo2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { ErrorPage } from '../app/pages.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useDirection } from '../languages/languages.ts';
import { useLesson } from '../library/library.ts';
import { Button, buttonClass, IconButton } from '../ui/button.tsx';
import { useCounterpart, useSaveLinks } from './aligning.ts';
import { type Mend, mends } from './links.ts';

/** Shows which sentences of a translation belong to which of the lesson, and lets that be mended. */
export function LinksScreen() {
  const say = useText();
  const { id = '', lang = '' } = useParams({ strict: false });
  const lesson = useLesson(id);
  const counterpart = useCounterpart(id, lang);
  const error = lesson.error ?? counterpart.error;
  if (error) return <ErrorPage error={error} />;
  if (!lesson.data || !counterpart.data) return <Screen title={say('aligning.links.title')} />;
  return <Links lesson={lesson.data} counterpart={counterpart.data} />;
}

const shortcuts: Readonly<Record<string, Mend>> = { ArrowUp: 'up', ArrowDown: 'down', j: 'join', s: 'split' };
const shown = 100;

function Links({ lesson, counterpart }: { lesson: { id: string; lang: string; title: string }; counterpart: Counterpart }) {
  const say = useText();
  const names = useNames();
  const failed = useFailed();
  const { save, isSaving } = useSaveLinks(lesson.id, counterpart.lang);
  const [before, setBefore] = useState<SentenceLink[][]>([]);
  const [most, setMost] = useState(shown);
  const list = useRef<HTMLOListElement>(null);
  const { links } = counterpart;
  /** The row that takes the focus once the list is drawn anew. */
  const wanted = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the links
  useEffect(() => {
    if (wanted.current !== null) rowAt(list.current, wanted.current)?.focus();
    wanted.current = null;
  }, [links]);
  const store = (next: SentenceLink[]) => save(next, failed);
  const mend = (kind: Mend, at: number) => {
    const next = mends[kind](links, at);
    if (!next) return;
    setBefore([...before, links]);
    store(next);
    wanted.current = Math.min(at, next.length - 1);
  };
  const undo = () => {
    const last = before.at(-1);
    if (!last) return;
    setBefore(before.slice(0, -1));
    if (list.current?.contains(document.activeElement)) wanted.current = Number((document.activeElement?.closest('li') as HTMLElement | null)?.dataset.at ?? 0);
    store(last);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
      event.preventDefault();
      undo();
      return;
    }
    const row = (event.target as HTMLElement).closest('li');
    if (!row || event.target !== row || event.ctrlKey || event.metaKey) return;
    const at = Number(row.dataset.at);
    const kind = event.key.startsWith('Arrow') && !event.altKey ? undefined : shortcuts[event.key];
    if (kind) mend(kind, at);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') rowAt(list.current, at + (event.key === 'ArrowDown' ? 1 : -1))?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <Screen title={say('aligning.links.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows within */}
      <div className="links" onKeyDown={onKeyDown}>
        <header className="links-head">
          <div>
            <h1>{say('aligning.links.title')}</h1>
            <p className="muted">
              <bdi lang={lesson.lang}>{lesson.title}</bdi> · {names.language(counterpart.lang)}
            </p>
          </div>
          <div className="row wrap">
            <Button onPress={undo} isDisabled={before.length === 0}>
              <Undo2 size={16} aria-hidden /> {say('common.undo')}
            </Button>
            <Link to="/lessons/$id/sentences" params={{ id: lesson.id }} className={buttonClass({ look: 'primary' })}>
              {say('aligning.links.done')}
            </Link>
          </div>
        </header>
        <p className="small muted">{say('aligning.links.detail')}</p>
        <p className="links-told small muted" role="status">
          {isSaving ? '' : before.length > 0 ? say('aligning.links.stored') : ''}
        </p>
        <ol className="links-list" ref={list}>
          {links.slice(0, most).map((link, at) => (
            <Row
              key={`${link[0].join()}|${link[1].join()}`}
              at={at}
              link={link}
              last={at === links.length - 1}
              lesson={lesson}
              counterpart={counterpart}
              mend={mend}
            />
          ))}
        </ol>
        {links.length > most && <Button onPress={() => setMost(most + shown)}>{say('common.showMore')}</Button>}
      </div>
    </Screen>
  );
}

const rowAt = (list: HTMLOListElement | null, at: number) => list?.children[at] as HTMLElement | undefined;

interface RowProps {
  at: number;
  link: SentenceLink;
  last: boolean;
  lesson: { lang: string };
  counterpart: Counterpart;
  mend: (kind: Mend, at: number) => void;
}

function Row({ at, link: [source, target], last, lesson, counterpart, mend }: RowProps) {
  const say = useText();
  const [dir, otherDir] = [useDirection(lesson.lang), useDirection(counterpart.lang)];
  const act = (kind: Mend, icon: ReactNode, isDisabled: boolean) => (
    <IconButton label={say(`aligning.links.${kind}`, { number: at + 1 })} isDisabled={isDisabled} onPress={() => mend(kind, at)}>
      {icon}
    </IconButton>
  );
  return (
    <li
      className={source.length === 0 || target.length === 0 ? 'link open' : 'link'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a row takes keys
      tabIndex={0}
      data-at={at}
      aria-label={say('aligning.links.row', { number: at + 1 })}
    >
      <span className="small faint num" aria-hidden>
        {at + 1}
      </span>
      <div lang={lesson.lang} dir={dir}>
        {source.length === 0 ? (
          <i className="muted">{say('aligning.links.noSource')}</i>
        ) : (
          source.map((number) => <p key={number}>{counterpart.source[number]}</p>)
        )}
      </div>
      <div lang={counterpart.lang} dir={otherDir}>
        {target.length === 0 ? (
          <i className="muted">{say('aligning.links.noTarget')}</i>
        ) : (
          target.map((number) => <p key={number}>{counterpart.target[number]}</p>)
        )}
      </div>
      <div className="link-acts">
        {act('up', <ArrowUp size={16} aria-hidden />, at === 0 || target.length === 0)}
        {act('down', <ArrowDown size={16} aria-hidden />, last || target.length === 0)}
        {act('join', <Merge size={16} aria-hidden />, last)}
        {act('split', <Split size={16} aria-hidden />, source.length < 2 && target.length < 2)}
      </div>
    </li>
  );
}
