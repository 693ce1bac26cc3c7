import { Eye } from 'lucide-react';
import { type ClipboardEvent, useRef, useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useDirection } from '../languages/languages.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { Note } from '../ui/state.tsx';
import { addressIn, isAddress } from './addresses.ts';
import { FilePicker } from './file-picker.tsx';
import { FoundText } from './found-text.tsx';
import type { ImportKind } from './import-kind.ts';
import { LeftOut } from './left-out.tsx';
import { TextToImport } from './text-to-import.tsx';
import type { ImportForm } from './use-import-form.ts';
import type { useLooked } from './use-looked.ts';
import { WithTranslationFields } from './with-translation.tsx';

interface Props {
  form: ImportForm;
  looked: ReturnType<typeof useLooked>;
}

/** What is to be imported: a text, an address, or files. */
export function ImportContent({ kind, ...props }: Props & { kind: ImportKind }) {
  if (kind === 'file') return <Files {...props} />;
  return kind === 'address' ? <Address {...props} /> : <PastedText {...props} />;
}

function Title({ form, looked: { preview }, hint }: Props & { hint?: string }) {
  const say = useText();
  return (
    <Field
      label={say('importing.lessonTitle')}
      note={say('common.optional')}
      hint={preview ? say('previewing.titleFound', { title: preview.title }) : hint}
      maxLength={500}
      value={form.title}
      onChange={form.setTitle}
    />
  );
}

function Files({ form, looked }: Props) {
  const [first, second] = form.files;
  // The file has said so itself: all its translations come, and are told of beside the form.
  const holdsTranslations = !second && !form.translation.on && Boolean(looked.preview?.translations.length);
  return (
    <>
      <FilePicker files={form.files} onChange={form.setFiles} />
      {form.wrong.files && <Note title={form.wrong.files} />}
      {(form.files.length === 1 || form.translation.file) && <Title form={form} looked={looked} />}
      {!holdsTranslations && <WithTranslationFields kind="file" form={form} />}
      {looked.canLook && first && <Look look={() => looked.look(first)} />}
      {!second && looked.preview && <LeftOut dropped={looked.preview.dropped} pasting={form.pasting} onChange={form.setPasting} />}
    </>
  );
}

function Address({ form, looked }: Props) {
  const say = useText();
  const address = addressIn(form.url);
  // What is typed may be half an address; what is pasted is a whole one.
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    const whole = isAddress(pasted) ? addressIn(pasted) : null;
    if (whole) looked.look(whole);
  };
  return (
    <>
      <Field
        label={say('importing.address')}
        type="url"
        inputMode="url"
        autoComplete="off"
        autoFocus
        value={form.url}
        onChange={form.setUrl}
        onPaste={onPaste}
        error={form.wrong.address}
        hint={say('importing.addressHint')}
      />
      {looked.canLook && address && <Look look={() => looked.look(address)} />}
      <Title form={form} looked={looked} />
      {looked.preview && <LeftOut dropped={looked.preview.dropped} pasting={form.pasting} onChange={form.setPasting} />}
    </>
  );
}

function Look({ look }: { look: () => void }) {
  const say = useText();
  return (
    <div className="row">
      <Button small onPress={look}>
        <Eye size={16} aria-hidden />
        {say('previewing.look')}
      </Button>
    </div>
  );
}

/** A text; where it is a whole page, what was found in it is shown, and the page itself is a press away. */
function PastedText({ form, looked }: Props) {
  const say = useText();
  const dir = useDirection(form.lang);
  const [view, setView] = useState<'lesson' | 'pasted'>('lesson');
  const wasTyping = useRef(false);
  const { preview } = looked;
  const found = preview?.text ?? null;
  const showsFound = found !== null && view === 'lesson' && form.text !== '';
  return (
    <>
      <Title form={form} looked={looked} hint={say('importing.lessonTitleHint')} />
      {showsFound ? (
        <FoundText label={say('importing.text')} text={found} lang={form.lang} dir={dir} focus={wasTyping.current} />
      ) : (
        <TextToImport
          label={say('importing.text')}
          rows={13}
          lang={form.lang ?? undefined}
          dir={dir}
          value={form.text}
          onChange={form.setText}
          onFocusChange={(focused) => {
            wasTyping.current = focused;
          }}
          error={form.wrong.text}
          hint={form.text ? say('importing.textLength', { count: form.text.length }) : say('importing.textHint')}
        />
      )}
      {found !== null && (
        <Segments
          label={say('previewing.view')}
          value={view}
          onChange={setView}
          choices={(['lesson', 'pasted'] as const).map((id) => ({ id, label: say(`previewing.view.${id}`) }))}
        />
      )}
      <WithTranslationFields kind="text" form={form} />
      {preview && <LeftOut canBeWhole dropped={preview.dropped} pasting={form.pasting} onChange={form.setPasting} />}
    </>
  );
}
