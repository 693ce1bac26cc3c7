import './importing.css';
import { useNavigate } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { type DragEvent, type FormEvent, useEffect, useState } from 'react';
import { FileTrigger, Pressable } from 'react-aria-components';
import { usePreferences } from '../accounts/accounts.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageChoices } from '../languages/choices.ts';
import { useDirection } from '../languages/languages.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { leaveDraft } from './draft.ts';
import { fileEndings } from './files.ts';
import { FirstChoices } from './first-choices.tsx';
import { usePreview } from './preview.ts';
import { Starters } from './starters.tsx';
import { TextToImport } from './text-to-import.tsx';
import { useImportForm } from './use-import-form.ts';

/** Nothing shorter was copied as a whole page. */
const pageLength = 500;

/** A library without lessons is one question and one field. */
export function FirstVisit() {
  const say = useText();
  const names = useNames();
  const navigate = useNavigate();
  const { lang: studied } = usePreferences();
  const languages = useLanguageChoices();
  const form = useImportForm('text', null);
  const dir = useDirection(form.lang);
  const [over, setOver] = useState(false);
  const { text, said, usual, pasting } = form;
  const { preview, looking } = usePreview(
    text.length < pageLength || form.isUnseen ? null : { content: text, lang: said, usual, pasting, translationLang: null },
  );
  const leftOut = preview?.dropped.length ?? 0;
  const titleFound = preview && !looking && preview.text !== null ? preview.title : null;
  const { setTitleFound } = form;
  useEffect(() => setTitleFound(titleFound), [titleFound, setTitleFound]);
  const [waits, setWaits] = useState(false);
  const choose = (files: readonly File[]) => {
    if (files.length === 0) return;
    leaveDraft({ text: form.text, files });
    void navigate({ to: '/import', search: { kind: 'file' } });
  };
  // Only for those who drag: for others there is the button, so nothing more is announced.
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      choose([...event.dataTransfer.files]);
    },
  };
  const send = () =>
    form.send().then(
      ([first]) => first && navigate({ to: '/imports/$id', params: { id: first.id } }),
      () => undefined,
    );
  // Nobody's text is cut without being told: who is faster than the look waits for it.
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (looking) setWaits(true);
    else void send();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has been looked at
  useEffect(() => {
    if (!waits || looking) return;
    setWaits(false);
    if (leftOut === 0) void send();
  }, [waits, looking]);
  const lookAtAll = () => {
    leaveDraft({ text });
    void navigate({ to: '/import' });
  };
  return (
    <Screen title={say('library.title')}>
      <div className="first">
        <h1>{say('library.first.title')}</h1>
        <p className="first-lead">{form.lang ? say('library.first.leadLanguage', { language: names.language(form.lang) }) : say('library.first.lead')}</p>
        <FirstChoices />
        <form onSubmit={submit} noValidate {...drop}>
          <div className="first-form box" data-drop-target={over || undefined}>
            <ProblemNote error={form.error} />
            <TextToImport
              label={say('importing.text')}
              placeholder={say('importing.textHint')}
              rows={6}
              lang={form.lang ?? undefined}
              dir={dir}
              value={form.text}
              onChange={form.setText}
              error={form.wrong.text}
            />
            {leftOut > 0 && (
              <p className="first-left small muted" role="status">
                {say('previewing.left.count', { count: leftOut })}{' '}
                <Button look="link" onPress={lookAtAll}>
                  {say('previewing.left.see')}
                </Button>
              </p>
            )}
            <div className="first-foot">
              <FileTrigger allowsMultiple acceptedFileTypes={[...fileEndings, 'text/plain']} onSelect={(chosen) => choose([...(chosen ?? [])])}>
                <Pressable>
                  <Button small>
                    <FileText size={16} aria-hidden />
                    {say('importing.file.chooseOne')}
                  </Button>
                </Pressable>
              </FileTrigger>
              <span className="small faint grow only-wide">{say('importing.file.orDrop')}</span>
              <Select
                bare
                label={say('importing.language')}
                placeholder={say('importing.languageChoose')}
                choices={languages}
                value={form.lang}
                remark={form.found ? say('importing.languageFound') : undefined}
                onChange={form.setLang}
                error={form.wrong.lang}
              />
              <Button type="submit" look="primary" isPending={form.busy || waits}>
                {say(leftOut > 0 ? 'previewing.left.make' : 'importing.make')}
              </Button>
            </div>
          </div>
        </form>
        <Starters lang={studied} />
      </div>
    </Screen>
  );
}
