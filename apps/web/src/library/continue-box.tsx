import type { Lesson } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/i18n.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Cover } from '../ui/cover.tsx';
import { CoverageLine } from './coverage.tsx';
import { placeText } from './lesson-row.tsx';
import type { Shelved } from './library.ts';
import { timeFor } from './reading-time.ts';

/** Where reading goes on, one press away. */
export function ContinueBox({ lesson, shelved, course }: { lesson: Lesson; shelved: Shelved; course: string | undefined }) {
  const say = useText();
  const params = { id: lesson.id };
  const begun = lesson.openedAt !== null;
  const unread = 1 - Math.min(1, (shelved.place?.page ?? 0) / lesson.pages);
  return (
    <section className="continue box" aria-labelledby="continue">
      <Cover big title={lesson.title} lang={lesson.lang} picture={lesson.picture?.id} />
      <div className="continue-side">
        <div className="stack">
          <p className="eyebrow">{say(begun ? 'library.continueReading' : 'library.readFirst')}</p>
          <h2 id="continue" lang={lesson.lang} dir="auto">
            {lesson.title}
          </h2>
          <p className="small muted">
            {[course, placeText(say, lesson, shelved), say('library.timeLeft', { ...timeFor(lesson.words * unread) })].filter(Boolean).join(' · ')}
          </p>
        </div>
        <div className="stack stack-4">
          <CoverageLine big title={lesson.title} coverage={shelved.coverage} />
          <div className="row wrap">
            <Link to="/lessons/$id" params={params} className={buttonClass({ look: 'primary' })}>
              {say(begun ? 'library.continue' : 'library.read')}
            </Link>
            <Link to="/lessons/$id/sentences" params={params} className={buttonClass()}>
              {say('library.sentences')}
            </Link>
          </div>
        </div>
      </div>
    </section>
  );
}
