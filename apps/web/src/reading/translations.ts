import { ApiError, reading, type SentenceTranslation, translating } from '@glossa/contract';
import { type Anchor, sentenceAnchor, translationsShown } from '@glossa/core/text';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../app/api.ts';
import { translationsChanged } from './engines.ts';
import type { PageModel } from './page-model.ts';
import type { PageSentence } from './page-words.ts';

/** The sentence without the white space at its ends. */
export const anchorOf = ({ block, sentence }: PageSentence): Anchor =>
  sentenceAnchor(block, sentence) ?? { blockId: block.id, start: sentence.start, end: sentence.end };

export const sentenceText = ({ block, sentence }: PageSentence): string => block.text.slice(sentence.start, sentence.end).trim();

/** Translations by sentence number, then language; each belongs to the sentence in which it begins, and of several the best is shown. */
export function bySentence(sentences: readonly PageSentence[], translations: readonly SentenceTranslation[]): Map<number, Map<string, SentenceTranslation>> {
  const found = new Map<number, SentenceTranslation[]>();
  for (const translation of translations) {
    const { blockId, start } = translation.anchor;
    const number = sentences.findIndex(({ block, sentence }) => block.id === blockId && sentence.start <= start && start < sentence.end);
    if (number >= 0) found.set(number, [...(found.get(number) ?? []), translation]);
  }
  return new Map([...found].map(([number, some]) => [number, translationsShown(some)]));
}

const keyOf = (lessonId: string, page: number) => ['translations', lessonId, page] as const;

/** The translations of a page's sentences, of every source. */
export const translationsQuery = (lessonId: string, page: number) =>
  queryOptions({
    queryKey: keyOf(lessonId, page),
    queryFn: async () => (await api.call(reading.listTranslations, { params: { id: lessonId, page } })).items,
  });

export function useTranslations(lessonId: string, page: number, model: PageModel) {
  const query = useQuery(translationsQuery(lessonId, page));
  const found = useMemo(() => bySentence(model.sentences, query.data ?? []), [model, query.data]);
  return { found, query };
}

export interface Writing {
  anchor: Anchor;
  lang: string;
  text: string;
  /** Of the translation that was seen; 0 where there was none. */
  revision: number;
}

/** Writes, deletes, asks an engine, brings back; the list holds the server's answer before the page is drawn again. */
export function useTranslationActs(lessonId: string, page: number) {
  const client = useQueryClient();
  const key = keyOf(lessonId, page);
  const put = (change: (items: SentenceTranslation[]) => SentenceTranslation[]) => {
    client.setQueryData<SentenceTranslation[]>(key, (items) => items && change(items));
    translationsChanged(client, lessonId);
  };
  const putOne = (written: SentenceTranslation) => put((items) => [...items.filter((item) => item.id !== written.id), written]);
  const write = useMutation({
    mutationFn: (body: Writing) => api.call(reading.writeTranslation, { params: { id: lessonId }, body }),
    onSuccess: putOne,
    onError: (error) => seeAnew(error, () => client.invalidateQueries({ queryKey: key })),
  });
  const remove = useMutation({
    mutationFn: ({ id, revision }: SentenceTranslation) =>
      api.call(reading.deleteTranslation, { params: { id: lessonId, translationId: id }, query: { revision } }),
    onSuccess: (_, removed) => put((items) => items.filter((item) => item.id !== removed.id)),
    onError: (error) => seeAnew(error, () => client.invalidateQueries({ queryKey: key })),
  });
  const translate = useMutation({
    mutationFn: ({ anchor, lang }: Pick<Writing, 'anchor' | 'lang'>) =>
      api.call(translating.translateSentence, { params: { id: lessonId }, body: { anchor, lang } }),
    onSuccess: putOne,
  });
  const bringBack = useMutation({
    mutationFn: (versionId: string) => api.call(translating.bringBackVersion, { params: { id: lessonId, versionId }, body: {} }),
    // What stood before it has gone from the list too.
    onSuccess: () => client.invalidateQueries({ queryKey: key }).then(() => translationsChanged(client, lessonId)),
    onError: (error) => seeAnew(error, () => client.invalidateQueries({ queryKey: key })),
  });
  return { write, remove, translate, bringBack };
}

/** After a conflict what is shown must be how it stands. */
const seeAnew = (error: unknown, refresh: () => Promise<void>): Promise<void> | undefined =>
  error instanceof ApiError && [404, 409].includes(error.problem.status) ? refresh() : undefined;
