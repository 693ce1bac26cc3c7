import { importLimit, type Job, type OnSame } from '@glossa/contract';
import { guessLanguage } from '@glossa/core/text';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useChangePreferences, usePreferences, useWelcome } from '../accounts/accounts.ts';
import { newOperationId } from '../app/operation-id.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { addressIn } from './addresses.ts';
import { type Draft, dropDraft, keepOverReload, keepSent, leaveDraft, type Sent, waitingDraft } from './draft.ts';
import { refusal } from './files.ts';
import { type Pasting, useImport } from './importing.ts';
import { headLength, useFileHead } from './use-file-head.ts';
import { useWithTranslation } from './use-with-translation.ts';

export type ImportKind = 'text' | 'address' | 'file';

/** What is typed, chosen and wrong on the way to an import; `send` answers with the jobs that began. */
export function useImportForm(kind: ImportKind, course: { id: string; lang: string } | null) {
  const say = useText();
  const { size } = useNames();
  const { lang: studied } = usePreferences();
  const prefer = useChangePreferences();
  const sending = useImport();
  const owner = useWelcome().data?.account?.id;
  const [draft] = useState(() => waitingDraft(owner));
  const [title, setTitle] = useState(draft.title);
  const [text, setText] = useState(draft.text);
  const [url, setUrl] = useState(draft.url);
  const [files, setFiles] = useState<File[]>([...draft.files]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pasting, setPasting] = useState<Pasting>(asFound);
  const [told, setTold] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const done = useRef(false);
  const begun = useRef<Draft>(draft);
  // Whoever goes elsewhere finds here what they had begun; only what was sent or given up is gone.
  useEffect(() => {
    dropDraft();
    const keep = () => void (done.current || keepOverReload(begun.current));
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      if (!done.current) leaveDraft(begun.current);
    };
  }, []);
  const [operations, setOperations] = useState<ReadonlyMap<unknown, string>>(new Map());
  const headOfFile = useFileHead(kind === 'file' ? files[0] : undefined);
  const head = kind === 'file' ? headOfFile : text.slice(0, headLength);
  const guessed = useMemo(() => guessLanguage(head), [head]);
  /** What is said of the language, before anything is found. */
  const said = course?.lang ?? chosen;
  const found = said ? null : (told ?? guessed);
  // What is fetched tells its language itself.
  const lang = said ?? found ?? (kind === 'address' ? null : studied);

  const along = useWithTranslation(kind, files, lang, draft);
  begun.current = { title, text, url, files, translation: along.text, along: along.on, ...(owner ? { owner } : {}) };
  const bytes = kind === 'text' ? new Blob([text]).size : 0;
  const wrong = {
    lang: lang || kind === 'address' ? null : say('importing.languageMissing'),
    address: addressIn(url) ? null : say('importing.addressMissing'),
    text: !text.trim()
      ? say('importing.textMissing')
      : bytes > importLimit
        ? say('importing.textTooLong', { size: size(bytes), limit: size(importLimit) })
        : null,
    files: files.length === 0 ? say('importing.fileMissing') : (files.map((file) => refusal(file, say, size)).find(Boolean) ?? null),
    along: along.wrong.text,
    alongLang: along.wrong.lang,
  };
  const ready = along.isReady && !wrong.lang && !wrong[kind === 'file' ? 'files' : kind];

  /** The same content sent again is the same act, also when its answer was lost on the way. */
  const operationOf = (content: unknown) => {
    const id = operations.get(content) ?? newOperationId();
    setOperations((before) => new Map(before).set(content, id));
    return id;
  };
  const send = async (same: OnSame = 'refuse'): Promise<Job[]> => {
    setTried(true);
    if (!ready) return [];
    const named = title.trim();
    const into = { ...(lang ? { lang } : {}), ...(course ? { courseId: course.id } : {}), same };
    const translation = along.sent ? { translation: along.sent } : {};
    const given = { ...(named ? { title: named } : {}), ...(kind === 'text' && pasting !== asFound ? pasting : {}) };
    const contents: Sent[] =
      kind === 'file'
        ? files.slice(0, along.file ? 1 : files.length).map((file) => ({
            target: {
              ...into,
              ...translation,
              operationId: operationOf(along.on ? `${along.lang} ${file.name} ${file.lastModified} ${along.file?.name}` : file),
              ...(files.length === 1 && named ? { title: named } : {}),
            },
            content: file,
          }))
        : [kind === 'text' ? text : { url: addressIn(url) ?? '' }].map((content) => ({
            target: {
              ...into,
              ...(kind === 'text' ? translation : {}),
              operationId: operationOf(JSON.stringify([into, given, content, along.sent])),
              ...given,
            },
            content,
          }));
    const jobs: Job[] = [];
    for (const [at, what] of contents.entries()) {
      const job = await sending.mutateAsync(what);
      keepSent(
        job.id,
        kind === 'file'
          ? { files: along.file ? files : files.slice(at, at + 1), along: along.on }
          : kind === 'text'
            ? { title: named, text, translation: along.text, along: along.on }
            : { title: named, url },
        what,
      );
      jobs.push(job);
    }
    done.current = true;
    if (lang && lang !== studied) prefer.mutate({ lang });
    return jobs;
  };
  return {
    title,
    setTitle,
    text,
    setText(next: string) {
      setText(next);
      setPasting(asFound);
    },
    pasting,
    setPasting,
    url,
    setUrl,
    files,
    setFiles,
    along,
    lang,
    said,
    /** Tells in which language the content was found to be, by whoever has looked at it. */
    setTold,
    usual: studied,
    /** The language as it was recognised, where nobody has chosen one. */
    found,
    setLang: setChosen,
    send,
    /** Leaves nothing behind; answers with what was begun, null where that was nothing. */
    giveUp(): Draft | null {
      const before = begun.current;
      begun.current = { title: '', text: '', url: '', files: [], translation: '', along: false };
      setTitle('');
      setText('');
      setUrl('');
      setFiles([]);
      along.clear();
      return [before.title, before.text, before.url, before.translation].some((text) => text.trim()) || before.files.length ? before : null;
    },
    ready,
    busy: sending.isPending,
    error: sending.error,
    wrong: tried ? wrong : { lang: null, text: null, address: null, files: null, along: null, alongLang: null },
  };
}

export type ImportForm = ReturnType<typeof useImportForm>;

const asFound: Pasting = { asIs: false, takeBack: [] };
