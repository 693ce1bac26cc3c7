import './importing.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowRight, ClipboardPaste, FileText, Import } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { DropZone } from 'react-aria-components';
import { useText } from '../i18n/i18n.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { leaveDraft } from './draft.ts';
import { droppedFiles } from './dropped.ts';

/** A place in the library where files can be dropped, and the ways to the import page. */
export function BringBox() {
  const say = useText();
  const navigate = useNavigate();
  const [url, setUrl] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    leaveDraft({ url: url.trim() });
    void navigate({ to: '/import', search: { kind: 'address' } });
  };
  return (
    <DropZone
      className="bring"
      aria-label={say('library.bring.title')}
      onDrop={async ({ items }) => {
        leaveDraft({ files: await droppedFiles(items) });
        await navigate({ to: '/import', search: { kind: 'file' } });
      }}
    >
      <Import size={22} aria-hidden />
      <b>{say('library.bring.title')}</b>
      <p className="small only-wide">
        {say('library.bring.hint')} <kbd>{say('library.bring.keys')}</kbd>
      </p>
      <form className="bring-address" onSubmit={open} noValidate>
        <Field
          label={say('importing.address')}
          placeholder={say('importing.address')}
          type="url"
          inputMode="url"
          autoComplete="off"
          value={url}
          onChange={setUrl}
        />
        <Button type="submit" small aria-label={say('library.bring.addressDo')}>
          <ArrowRight size={16} aria-hidden className="flip" />
        </Button>
      </form>
      <div className="row">
        <Link to="/import" className={buttonClass({ small: true })}>
          <ClipboardPaste size={16} aria-hidden />
          {say('library.bring.text')}
        </Link>
        <Link to="/import" search={{ kind: 'file' }} className={buttonClass({ small: true })}>
          <FileText size={16} aria-hidden />
          {say('library.bring.file')}
        </Link>
      </div>
    </DropZone>
  );
}
