import { onSame } from '@glossa/contract';
import { z } from 'zod';

/** What an import is to do; all that it must not choose twice is chosen when it is made. */
export const importPayload = z.object({
  /** The reference that holds the file until the job is through. */
  fileId: z.string(),
  /** Null where it is yet to be fetched from `url`. */
  hash: z.string().nullable(),
  /** With a hash: the page that the file is of. */
  url: z.string().nullable().default(null),
  /** Null for pasted text. */
  name: z.string().nullable(),
  /** Null where the text tells it. */
  lang: z.string().nullable(),
  title: z.string().nullable(),
  courseId: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  same: onSame.default('import'),
  asIs: z.boolean().default(false),
  takeBack: z.array(z.number()).default([]),
  /** That the text comes with a translation: in a file of its own, or in the same; there `lang` may be left to it. */
  translation: z
    .object({ lang: z.string().nullable(), file: z.object({ fileId: z.string(), hash: z.string(), name: z.string().nullable() }).nullable() })
    .nullable()
    .default(null),
  /** Of the only lesson, or of a book's last: once it is there, all are. */
  lessonId: z.string(),
});
export type ImportPayload = z.infer<typeof importPayload>;

/** The references of an import: to its file, and to that of its translation. */
export const fileIdsOf = ({ fileId, translation }: ImportPayload): string[] => [fileId, ...(translation?.file ? [translation.file.fileId] : [])];
