import type { Preview } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { useWelcome } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { LearnFirst } from '../importing/learn-first.tsx';
import { CoverageMeter, sharesOf } from '../ui/meter.tsx';
import { VocabularyProvider } from '../vocabulary/vocabulary.tsx';

/** How much of an item is known before it is imported, and what to learn first; `again` looks once more. */
export function KnownBefore({ title, preview: { read, lang, same }, again }: { title: string; preview: Preview; again: () => void }) {
  const say = useText();
  const account = useWelcome().data?.account;
  if (!read) return null;
  const { known, learning, new: fresh, newKeys } = read.coverage;
  const share = sharesOf(read.coverage);
  return (
    <div className="feed-known">
      <p className="small" role="status">
        {say('following.known', { share: share.known, fresh: newKeys, words: read.words })}
        {same && (
          <>
            {' '}
            <Link to="/lessons/$id" params={{ id: same.lessonId }}>
              {say('following.same')}
            </Link>
          </>
        )}
      </p>
      <CoverageMeter label={say('library.coverageOf', { title })} text={say('library.coverage', share)} known={known} learning={learning} fresh={fresh} />
      {account && lang && (
        <VocabularyProvider accountId={account.id}>
          <LearnFirst read={read} lang={lang} again={again} />
        </VocabularyProvider>
      )}
    </div>
  );
}
