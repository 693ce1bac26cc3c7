import './kept-list.css';
import './translate-missing.css';
import { type TranslationVersion, translating } from '@glossa/contract';
import type { Anchor } from '@glossa/core/text';
import { useQuery } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useDirection } from '../languages/languages.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Skeleton } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { SourceIcon, sourceText } from './translation-source.tsx';
import { useTranslationActs } from './translations.ts';

interface Props {
  lessonId: string;
  page: number;
  lang: string;
  anchor: Anchor;
  onClose: () => void;
}

/** What a sentence's translation was before, and what stands behind the one that is shown; each can be brought back. */
export function VersionsDialog({ lessonId, page, lang, anchor, onClose }: Props) {
  const say = useText();
  const toaster = useToast();
  const onError = useFailed();
  const versions = useQuery({
    queryKey: ['translation-versions', lessonId, lang, anchor],
    queryFn: async () => (await api.call(translating.listVersions, { params: { id: lessonId }, query: { ...anchor, lang } })).items,
    staleTime: 0,
  });
  const { bringBack } = useTranslationActs(lessonId, page);
  const choose = (id: string) =>
    bringBack.mutate(id, {
      onError,
      onSuccess: () => {
        toaster.show({ text: say('translating.versions.broughtBack') });
        onClose();
      },
    });
  return (
    <Dialog title={say('translating.versions')} close={say('common.close')} onClose={onClose}>
      {versions.isError ? (
        <LoadFailed error={versions.error} retry={versions.refetch} />
      ) : !versions.data ? (
        <Skeleton label={say('common.loading')} />
      ) : versions.data.length === 0 ? (
        <p className="muted">{say('translating.versions.none')}</p>
      ) : (
        <ul className="kept-list versions-list">
          {versions.data.map((version) => (
            <Version key={version.id} version={version} lang={lang} busy={bringBack.isPending} onChoose={() => choose(version.id)} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Version({ version, lang, busy, onChoose }: { version: TranslationVersion; lang: string; busy: boolean; onChoose: () => void }) {
  const say = useText();
  const names = useNames();
  const dir = useDirection(lang);
  const { id, text, source, engine, writtenAt, replacedAt } = version;
  return (
    <li>
      <p lang={lang} dir={dir} id={id} className="translation-text">
        {text}
      </p>
      <span className="translation-source grow">
        <SourceIcon source={source} />
        {sourceText(say, names, { source, engine, updatedAt: writtenAt })}
        <span aria-hidden>·</span>
        {replacedAt === null ? say('translating.versions.under') : say('translating.versions.replaced', { date: names.day(replacedAt) })}
      </span>
      <Button small look="soft" aria-describedby={id} isDisabled={busy} onPress={onChoose}>
        {say('translating.versions.bringBack')}
      </Button>
    </li>
  );
}
