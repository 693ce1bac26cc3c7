import { ApiError, reading, type SentenceTranslation } from '@glossa/contract';
import type { Anchor } from '@glossa/core/text';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../app/api.ts';
import type { PageModel } from './page-model.ts';
import type { PageSentence } from './page-words.ts';

/** The sentence without the white space at its ends. */
export function anchorOf({ block, sentence }: PageSentence): Anchor {
  const text = block.text.slice(sentence.start, sentence.end);
  const start = sentence.start + (text.length - text.trimStart().length);
  return { blockId: block.id, start, end: start + text.trim().length };
}

export const sentenceText = ({ block, sentence }: PageSentence): string => block.text.slice(sentence.start, sentence.end).trim();

/** Translations by sentence number, then language; each belongs to the sentence in which it begins. */
export function bySentence(sentences: readonly PageSentence[], translations: readonly SentenceTranslation[]): Map<number, Map<string, SentenceTranslation>> {
  const found = new Map<number, Map<string, SentenceTranslation>>();
  for (const translation of translations) {
    const { blockId, start } = translation.anchor;
    const number = sentences.findIndex(({ block, sentence }) => block.id === blockId && sentence.start <= start && start < sentence.end);
    if (number < 0) continue;
    const ofSentence = found.get(number) ?? new Map<string, SentenceTranslation>();
    const standing = ofSentence.get(translation.lang);
    // Where sentences were made one, the first one's stands for them; the others stay kept.
    found.set(number, standing && standing.anchor.start < start ? ofSentence : ofSentence.set(translation.lang, translation));
  }
  return found;
}

const keyOf = (lessonId: string, page: number) => ['translations', lessonId, page] as const;

export function useTranslations(lessonId: string, page: number, model: PageModel) {
  const query = useQuery({
    queryKey: keyOf(lessonId, page),
    queryFn: async () => (await api.call(reading.listTranslations, { params: { id: lessonId, page } })).items,
  });
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

/** Writes and deletes; the list holds the server's answer before the page is drawn again. */
export function useTranslationActs(lessonId: string, page: number) {
  const client = useQueryClient();
  const key = keyOf(lessonId, page);
  const put = (change: (items: SentenceTranslation[]) => SentenceTranslation[]) =>
    client.setQueryData<SentenceTranslation[]>(key, (items) => items && change(items));
  const write = useMutation({
    mutationFn: (body: Writing) => api.call(reading.writeTranslation, { params: { id: lessonId }, body }),
    onSuccess: (written) => put((items) => [...items.filter((item) => item.id !== written.id), written]),
    onError: (error) => seeAnew(error, () => client.invalidateQueries({ queryKey: key })),
  });
  const remove = useMutation({
    mutationFn: ({ id, revision }: SentenceTranslation) =>
      api.call(reading.deleteTranslation, { params: { id: lessonId, translationId: id }, query: { revision } }),
    onSuccess: (_, removed) => put((items) => items.filter((item) => item.id !== removed.id)),
    onError: (error) => seeAnew(error, () => client.invalidateQueries({ queryKey: key })),
  });
  return { write, remove };
}

/** After a conflict what is shown must be how it stands. */
const seeAnew = (error: unknown, refresh: () => Promise<void>): Promise<void> | undefined =>
  error instanceof ApiError && [404, 409].includes(error.problem.status) ? refresh() : undefined;
