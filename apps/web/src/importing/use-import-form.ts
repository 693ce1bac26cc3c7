import { type Job, type OnSame, textLimit } from '@glossa/contract';
import { useState } from 'react';
import { usePreferences, useWelcome } from '../accounts/accounts.ts';
import { newOperationId } from '../app/operation-id.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { addressIn } from './addresses.ts';
import { keepSent } from './draft.ts';
import { refusal } from './files.ts';
import type { ImportKind } from './import-kind.ts';
import { type Pasting, useImport } from './importing.ts';
import { useKeepChoices } from './keep-choices.ts';
import { toSend } from './to-send.ts';
import { useDraft } from './use-draft.ts';
import { useGuessedLanguage } from './use-guessed-language.ts';
import { useTooLong } from './use-too-long.ts';
import { useTranslation } from './use-translation.ts';

/** What is typed, chosen and wrong on the way to an import; `send` answers with the jobs that began. */
export function useImportForm(kind: ImportKind, course: { id: string; lang: string } | null) {
  const { lang: studied } = usePreferences();
  const keepChoices = useKeepChoices();
  const sending = useImport();
  const owner = useWelcome().data?.account?.id;
  const draft = useDraft(owner);
  const [title, setTitle] = useState(draft.before.title);
  const [text, setText] = useState(draft.before.text);
  const [url, setUrl] = useState(draft.before.url);
  const [files, setFiles] = useState<File[]>([...draft.before.files]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pasting, setPasting] = useState<Pasting>(asFound);
  const [told, setTold] = useState<string | null>(null);
  const [titleFound, setTitleFound] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const operationOf = useOperations();
  const guessed = useGuessedLanguage(kind === 'file' ? files[0] : text);
  /** What is said of the language, before anything is found. */
  const said = course?.lang ?? chosen;
  const found = said ? null : (told ?? guessed);
  // What is fetched tells its language itself.
  const lang = said ?? found ?? (kind === 'address' ? null : studied);

  const translation = useTranslation(kind, files, lang, draft.before.translation);
  draft.keep({ title, text, url, files, translation: translation.on ? translation.text : null, ...(owner ? { owner } : {}) });
  const { wrong, isTooLong, isUnsure } = useWrong(kind, { lang, url, text, files });
  const ready = translation.isReady && !wrong.lang && !wrong[kind === 'file' ? 'files' : kind];

  const send = async (same: OnSame = 'refuse'): Promise<Job[]> => {
    setTried(true);
    if (!ready) return [];
    const jobs: Job[] = [];
    const filled = { kind, title: title.trim(), titleFound, text, url, files, lang, courseId: course?.id, same, translation: translation.sent };
    for (const { sent, draft: back } of toSend({ ...filled, pasting: pasting === asFound ? undefined : pasting }, operationOf)) {
      const job = await sending.mutateAsync(sent);
      keepSent(job.id, back, sent);
      jobs.push(job);
    }
    draft.sent();
    keepChoices(lang);
    return jobs;
  };
  return {
    title,
    setTitle,
    text,
    setText(next: string) {
      setText(next);
      setTitleFound(null);
      setPasting(asFound);
    },
    pasting,
    setPasting,
    url,
    setUrl(next: string) {
      setUrl(next);
      setPasting(asFound);
    },
    files,
    setFiles(next: File[]) {
      setFiles(next);
      setPasting(asFound);
    },
    translation,
    lang,
    said,
    /** Tells in which language the content was found to be, by whoever has looked at it. */
    setTold,
    /** The same of its title, where what was pasted has another first line. */
    setTitleFound,
    usual: studied,
    /** The language as it was recognised, where nobody has chosen one. */
    found,
    setLang: setChosen,
    send,
    /** Empties the form; answers with what was begun, null where that was nothing. */
    giveUp() {
      const begun = draft.giveUp();
      setTitle('');
      setText('');
      setUrl('');
      setFiles([]);
      translation.clear();
      return begun;
    },
    ready,
    busy: sending.isPending,
    error: sending.error,
    /** More than a lesson can hold. */
    isTooLong,
    /** Not worth looking at, or not yet. */
    isUnseen: isTooLong || isUnsure,
    // What is too long is told at once; what is missing when it is missed.
    wrong: {
      lang: tried ? wrong.lang : null,
      address: tried ? wrong.address : null,
      text: tried || isTooLong ? wrong.text : null,
      files: tried || isTooLong ? wrong.files : null,
      translation: tried || translation.isTooLong ? translation.wrong.text : null,
      translationLang: tried ? translation.wrong.lang : null,
    },
  };
}
export type ImportForm = ReturnType<typeof useImportForm>;

const asFound: Pasting = { asIs: false, takeBack: [] };

function useWrong(kind: ImportKind, { lang, url, text, files }: { lang: string | null; url: string; text: string; files: readonly File[] }) {
  const say = useText();
  const { size } = useNames();
  const tooLong = useTooLong(files);
  const isTooLong = kind === 'text' ? text.length > textLimit : kind === 'file' && files.some(tooLong.isTooLong);
  const wrongFile = (file: File) => (tooLong.isTooLong(file) ? say('importing.file.tooLong', { name: file.name, limit: textLimit }) : refusal(file, say, size));
  const wrong = {
    lang: lang || kind === 'address' ? null : say('importing.languageMissing'),
    address: addressIn(url) ? null : say('importing.addressMissing'),
    text: !text.trim() ? say('importing.textMissing') : isTooLong ? say('problems.text-too-long.detail') : null,
    files: files.length === 0 ? say('importing.fileMissing') : (files.map(wrongFile).find(Boolean) ?? null),
  };
  return { wrong, isTooLong, isUnsure: kind === 'file' && tooLong.isUnsure };
}

/** The same content sent again is the same act, also when its answer was lost on the way. */
function useOperations(): (content: unknown) => string {
  const [operations] = useState(() => new Map<unknown, string>());
  return (content) => {
    const id = operations.get(content) ?? newOperationId();
    operations.set(content, id);
    return id;
  };
}
