import { type SentenceTranslation, translating } from '@glossa/contract';
import { sentenceAnchor, translationsShown } from '@glossa/core/text';
import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { Languages } from 'lucide-react';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useDirection } from '../languages/languages.ts';
import { useEngines } from './engines.ts';
import type { PageModel } from './page-model.ts';
import type { PageSentence } from './page-words.ts';
import { useTranslationLanguages } from './translation-languages.ts';
import { SourceIcon, sourceText } from './translation-source.tsx';
import { translationsQuery } from './translations.ts';

/** The sentence a word was met in, in the learner's first language of translations: shown when asked for, and made by an engine where there is none. */
export function GlossSentence({ model, lang, place }: { model: PageModel; lang: string; place: PageSentence }) {
  const say = useText();
  const names = useNames();
  const client = useQueryClient();
  const [shown, setShown] = useState(false);
  const [into] = useTranslationLanguages(lang);
  const dir = useDirection(into ?? null);
  const { lessonId } = model.page;
  const anchor = sentenceAnchor(place.block, place.sentence);
  const pages = useQueries({ queries: model.numbersOfPages.map((number) => translationsQuery(lessonId, number)) });
  const items = pages.flatMap(({ data }) => data ?? []);
  const found = into && anchor && translationAt(items, anchor, into);
  const able = (useEngines().data ?? []).length > 0;
  const make = useMutation({
    mutationFn: (code: string) =>
      api.call(translating.translateSentence, { params: { id: lessonId }, body: { anchor: anchor as NonNullable<typeof anchor>, lang: code } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['translations', lessonId] }),
  });
  if (!into || !anchor) return null;
  if (found && shown)
    return (
      <div className="gloss-translation">
        <p lang={into} dir={dir}>
          {found.text}
        </p>
        <p className="translation-source">
          <SourceIcon source={found.source} />
          {sourceText(say, names, found)}
        </p>
      </div>
    );
  if (!found && !able) return null;
  const ask = () => {
    setShown(true);
    if (!found) make.mutate(into);
  };
  return (
    <div className="gloss-translation">
      <button type="button" className="button link small" disabled={make.isPending} onClick={ask}>
        <Languages size={15} aria-hidden />
        {say(make.isPending ? 'translating.doing' : 'translating.sentence', { language: names.language(into) })}
      </button>
      <ProblemNote error={make.error} />
    </div>
  );
}

function translationAt(items: readonly SentenceTranslation[], anchor: { blockId: string; start: number; end: number }, lang: string) {
  const here = items.filter(({ anchor: at }) => at.blockId === anchor.blockId && anchor.start <= at.start && at.start < anchor.end);
  return translationsShown(here).get(lang);
}
