import './preview.css';
import type { Preview } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { useWelcome } from '../accounts/accounts.ts';
import { problemText } from '../app/problem.ts';
import { useText } from '../i18n/i18n.tsx';
import { timeFor } from '../library/reading-time.ts';
import { CoverageLegend, CoverageMeter, sharesOf } from '../ui/meter.tsx';
import { VocabularyProvider } from '../vocabulary/vocabulary.tsx';
import { FoundTranslations } from './found-translations.tsx';
import { LearnFirst } from './learn-first.tsx';
import type { Looked } from './preview.ts';

/** What a text would be as a lesson, and how much of it is known, beside the draft. */
export function PreviewPanel({ preview, looking, error, again }: Looked) {
  const say = useText();
  const account = useWelcome().data?.account;
  return (
    <section className="preview" aria-label={say('previewing.title')} aria-busy={looking} data-looking={looking || undefined}>
      {error !== null && <Failed error={error} />}
      {looking && !preview && <Shape label={say('previewing.looking')} />}
      {preview && <Found preview={preview} />}
      {preview && account && (
        <VocabularyProvider accountId={account.id}>
          {preview.read && preview.lang && <LearnFirst key={preview.lang} read={preview.read} lang={preview.lang} again={again} />}
        </VocabularyProvider>
      )}
      {preview && preview.translations.length > 0 && <FoundTranslations lang={preview.lang} found={preview.translations} />}
    </section>
  );
}

/** Nothing is lost by it, so it is said calmly. */
function Failed({ error }: { error: unknown }) {
  const { title, detail } = problemText(useText(), error);
  return (
    <div className="note calm" role="status">
      <b>{title}</b>
      <span>{detail}</span>
    </div>
  );
}

/** What is on its way; seen only after 300 ms. */
const Shape = ({ label }: { label: string }) => (
  <div className="preview-card preview-shape" role="status" aria-label={label}>
    <i />
    <i />
    <i />
  </div>
);

function Found({ preview }: { preview: Preview }) {
  const say = useText();
  const { title, author, siteName, lang, same, read } = preview;
  const from = [author, siteName].filter(Boolean).join(' · ');
  return (
    <>
      <div className="preview-head">
        <h2 lang={lang ?? undefined} dir="auto">
          {title}
        </h2>
        {from && <p className="small muted">{from}</p>}
      </div>
      {same && (
        <p className="note calm" role="status">
          <span>
            {say('previewing.sameText')}{' '}
            <Link to="/lessons/$id" params={{ id: same.lessonId }} lang={lang ?? undefined}>
              {same.title}
            </Link>
          </span>
        </p>
      )}
      {read ? <Share preview={preview} read={read} /> : <p className="muted">{say('previewing.noLanguage')}</p>}
    </>
  );
}

function Share({ preview, read }: { preview: Preview; read: NonNullable<Preview['read']> }) {
  const say = useText();
  const { known, learning, new: fresh } = read.coverage;
  const shares = sharesOf(read.coverage);
  const words = say(read.whole ? 'previewing.words' : 'previewing.aboutWords', { count: read.whole ? read.words : roughly(read.words) });
  const size = [
    preview.lessons > 1 && say('previewing.lessons', { count: preview.lessons }),
    words,
    read.whole && say('previewing.pages', { count: read.pages }),
    say('previewing.time', { ...timeFor(read.whole ? read.words : roughly(read.words)) }),
  ];
  return (
    <div className="preview-card" role="status">
      <p className="preview-known num">{say('library.known', { share: shares.known })}</p>
      <p className="small muted num">{size.filter(Boolean).join(' · ')}</p>
      <CoverageMeter
        big
        label={say('library.coverageOf', { title: preview.title })}
        text={say('library.coverage', shares)}
        known={known}
        learning={learning}
        fresh={fresh}
      />
      <CoverageLegend
        known={say('previewing.legend.known', { count: known })}
        learning={say('previewing.legend.learning', { count: learning })}
        fresh={say('previewing.legend.new', { count: fresh })}
      />
      {!read.whole && <p className="small faint">{say('previewing.beginning')}</p>}
    </div>
  );
}

/** To two digits: an estimate says no more. */
const roughly = (count: number): number => Number(count.toPrecision(2));
