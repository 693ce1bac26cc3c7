import type { Coverage } from '@glossa/contract';
import { useText } from '../i18n/i18n.tsx';
import { CoverageMeter, sharesOf } from '../ui/meter.tsx';

/** Shares of the running words, and the different words that are new. */
export function CoverageLine({
  title,
  coverage,
  big,
}: {
  title: string;
  coverage: Pick<Coverage, 'known' | 'learning' | 'new'> & { newKeys?: number | null };
  big?: boolean;
}) {
  const say = useText();
  const { known, learning, new: fresh, newKeys } = coverage;
  const shares = sharesOf(coverage);
  return (
    <div className="coverage">
      <p>
        <b className="num">{say('library.known', { share: shares.known })}</b>
        {typeof newKeys === 'number' && (
          <span className="num" title={say('library.newWordsHint', { count: newKeys })}>
            {say('library.newWords', { count: newKeys })}
          </span>
        )}
      </p>
      <CoverageMeter
        big={big}
        label={say('library.coverageOf', { title })}
        text={say('library.coverage', shares)}
        known={known}
        learning={learning}
        fresh={fresh}
      />
    </div>
  );
}
