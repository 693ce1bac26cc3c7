import type { OnSame } from '@glossa/contract';
import { addressIn } from './addresses.ts';
import type { Draft, Sent } from './draft.ts';
import type { ImportKind } from './import-kind.ts';
import type { ImportTarget, Pasting, Sendable, Translation } from './importing.ts';

/** What the form says when it is sent. */
export interface Filled {
  kind: ImportKind;
  title: string;
  /** What a page that was pasted whole is called, where it was looked at. */
  titleFound: string | null;
  text: string;
  /** Undefined for a page that is taken as usual. */
  pasting: Pasting | undefined;
  url: string;
  files: readonly File[];
  lang: string | null;
  courseId: string | undefined;
  same: OnSame;
  translation: Translation | undefined;
}

/** What each import sends, with what is given back of the draft where it fails. `operationOf` names the same content by the same act. */
export function toSend(filled: Filled, operationOf: (content: unknown) => string): { sent: Sent; draft: Partial<Draft> }[] {
  const { kind, lang, courseId, same } = filled;
  const into = { ...(lang ? { lang } : {}), ...(courseId ? { courseId } : {}), same };
  if (kind === 'file') return filesToSend(filled, into, operationOf);
  const { title, url, text, pasting, translation } = filled;
  const content: Sendable = kind === 'text' ? text : { url: addressIn(url) ?? '' };
  const named = title || (kind === 'text' && filled.titleFound) || null;
  const given = { ...(named ? { title: named } : {}), ...(kind === 'text' ? { ...pasting, ...(translation ? { translation } : {}) } : takenBack(pasting)) };
  const target: ImportTarget = { ...into, operationId: operationOf(JSON.stringify([into, given, content])), ...given };
  return [{ sent: { target, content }, draft: kind === 'text' ? { title, text, translation: translation ? (translation.text ?? '') : null } : { title, url } }];
}

const takenBack = (pasting: Pasting | undefined) => (pasting?.takeBack.length ? { takeBack: pasting.takeBack } : {});

function filesToSend({ title, files, translation, pasting }: Filled, into: Omit<ImportTarget, 'operationId'>, operationOf: (content: unknown) => string) {
  const other = translation?.file;
  const given = files.length === 1 ? { ...(title ? { title } : {}), ...takenBack(pasting) } : {};
  return files.slice(0, other ? 1 : files.length).map((file) => ({
    sent: {
      target: {
        ...into,
        ...(translation ? { translation } : {}),
        operationId: operationOf(JSON.stringify([into, given, operationOf(file), translation?.lang, other && operationOf(other)])),
        ...given,
      },
      content: file,
    },
    draft: { files: other ? files : [file], translation: translation ? '' : null },
  }));
}
