import { useEffect, useState } from 'react';
import { addressIn } from './addresses.ts';
import type { ImportKind } from './import-kind.ts';
import { type Looked, usePreview, type Wanted } from './preview.ts';
import type { ImportForm } from './use-import-form.ts';

/** Larger files are sent only when they are imported, unless somebody asks. */
const sentUnasked = 10 * 1024 * 1024;

/** Looks at what the form holds: texts and small files by itself, addresses and large files where `look` asks for it. */
export function useLooked(kind: ImportKind, form: ImportForm): Looked & { look: (content: string | File) => void; canLook: boolean } {
  const [asked, look] = useState<string | File | null>(null);
  const content = contentOf(kind, form, asked);
  const looked = usePreview(
    content === null
      ? null
      : { content, lang: form.said, usual: form.usual, pasting: form.pasting, translationLang: form.translation.inside ? form.translation.lang : null },
  );
  const { lang } = looked.preview ?? { lang: null };
  const { setTold, setTitleFound } = form;
  useEffect(() => setTold(lang), [lang, setTold]);
  const titleFound = looked.preview && !looked.looking && looked.preview.text !== null ? looked.preview.title : null;
  useEffect(() => setTitleFound(titleFound), [titleFound, setTitleFound]);
  const address = kind === 'address' ? addressIn(form.url) : null;
  const canLook = content === null && !form.isUnseen && (kind === 'address' ? address !== null : kind === 'file' && form.files.length > 0);
  return { ...looked, look, canLook };
}

function contentOf(kind: ImportKind, { text, url, files, isUnseen }: ImportForm, asked: string | File | null): Wanted['content'] | null {
  if (isUnseen) return null;
  if (kind === 'text') return text.trim() === '' ? null : text;
  if (kind === 'address') return typeof asked === 'string' && addressIn(url) === asked ? { url: asked } : null;
  const [first] = files;
  const file = asked instanceof File && files.includes(asked) ? asked : first;
  return file && (file === asked || (file.size > 0 && file.size <= sentUnasked)) ? file : null;
}
