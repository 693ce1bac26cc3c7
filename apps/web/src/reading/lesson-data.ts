import { reading } from '@glossa/contract';
import { keepPreviousData, type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../app/api.ts';
import { pendingTerms } from '../vocabulary/acts.ts';
import type { Outbox } from '../vocabulary/outbox.ts';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';
import { noteFamilies } from './families.ts';
import { createPageModel, joinPages, type PageModel } from './page-model.ts';
import { readingsFor } from './readings.ts';

/** Where reading goes on; asked anew whenever a lesson is opened. */
export const usePlace = (id: string) =>
  useQuery({ queryKey: ['place', id], queryFn: () => api.call(reading.getPlace, { params: { id } }), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });

const fetchModel = async (id: string, number: number, lang: string, outbox: Outbox): Promise<PageModel> => {
  // What arrives there meanwhile may or may not be in the answer.
  const waiting = outbox.waiting();
  const [page, readings] = await Promise.all([api.call(reading.getPage, { params: { id, page: number } }), readingsFor(lang)]);
  return createPageModel(page, pendingTerms([...waiting, ...outbox.waiting()], lang), readings);
};

/** Brings a model up to what the server says; asks again where it changed meanwhile. */
async function catchUp(model: PageModel, ask: () => Promise<PageModel>): Promise<void> {
  for (;;) {
    const version = model.version();
    const newer = await ask();
    if (model.version() === version) return model.catchUp(newer.states());
  }
}

/** A page as a model that changes in place, so it is shared by all views and not asked again while they show it. */
export const pageQuery = (id: string, number: number, lang: string, outbox: Outbox) =>
  queryOptions({
    queryKey: ['page', id, number],
    queryFn: () => fetchModel(id, number, lang, outbox),
    structuralSharing: false,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const mostLooks = 30;

/** One page, kept up to date with the vocabulary; the page that follows is fetched ahead. Where pages flow by, the one before stays until the next is here. */
export function usePageModel(lesson: { id: string; lang: string; pages: number } | undefined, number: number | null, flowing: boolean) {
  const { outbox, show } = useVocabulary();
  const client = useQueryClient();
  const lang = lesson?.lang ?? '';
  const query = useQuery({
    ...pageQuery(lesson?.id ?? '', number ?? 0, lang, outbox),
    // A text that is being split anew is looked at again until that is done, within reason.
    refetchInterval: ({ state }) => state.data?.page.current === false && state.dataUpdateCount < mostLooks && 2000,
    enabled: lesson !== undefined && number !== null,
    ...(flowing ? { placeholderData: keepPreviousData } : {}),
  });
  const next = lesson && number !== null && number + 1 < lesson.pages ? number + 1 : null;
  const ready = query.data !== undefined;
  useEffect(() => {
    if (lesson && ready && next !== null) void client.prefetchQuery(pageQuery(lesson.id, next, lesson.lang, outbox));
  }, [client, lesson, next, outbox, ready]);
  useEffect(
    () =>
      show({
        lang,
        stateOf: (words) => query.data?.stateOf(words),
        put: (states) => {
          for (const model of modelsOf(client, lesson?.id)) model.put(states);
          noteFamilies(client, lang, states, (key) => {
            const at = query.data?.words.findIndex((word) => word.key === key) ?? -1;
            return at < 0 ? undefined : query.data?.lemmaOf(at);
          });
        },
        async refresh() {
          for (const model of modelsOf(client, lesson?.id)) await catchUp(model, () => fetchModel(model.page.lessonId, model.page.number, lang, outbox));
        },
      }),
    [client, lang, lesson?.id, outbox, query.data, show],
  );
  return query;
}

/** Keeps a model of several pages up to date with the vocabulary. */
export function useShownTerms(model: PageModel, lang: string): void {
  const { outbox, show } = useVocabulary();
  useEffect(
    () =>
      show({
        lang,
        stateOf: model.stateOf,
        put: model.put,
        async refresh() {
          const ask = (number: number) => fetchModel(model.page.lessonId, number, lang, outbox);
          await catchUp(model, async () => joinPages(await Promise.all(model.numbersOfPages.map(ask)), []));
        },
      }),
    [lang, model, outbox, show],
  );
}

const modelsOf = (client: QueryClient, lessonId: string | undefined): PageModel[] =>
  client.getQueriesData<PageModel>({ queryKey: ['page', lessonId] }).flatMap(([, model]) => (model ? [model] : []));

/** The lesson's text is another now: nothing of it may be shown from memory. Its row comes first, since it may have fewer pages. */
export async function forgetPages(client: QueryClient, lessonId: string): Promise<void> {
  await client.invalidateQueries({ queryKey: ['lesson', lessonId] });
  await Promise.all([client.resetQueries({ queryKey: ['page', lessonId] }), client.resetQueries({ queryKey: ['translations', lessonId] })]);
  await client.invalidateQueries({ queryKey: ['shelf'] });
}
