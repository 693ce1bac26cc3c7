import './course-known.css';
import { type CourseSummary, reading } from '@glossa/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../app/api.ts';
import { useText } from '../i18n/i18n.tsx';

/** How much of a course is known, by form and by family side by side. What stands around it needs none of it: nothing is shown before it is there. */
export function CourseKnown({ id }: { id: string }) {
  const say = useText();
  const { data } = useQuery({ queryKey: ['shelf', 'course', id], queryFn: () => api.call(reading.getCourseSummary, { params: { id } }) });
  if (!data || data.byForm.words === 0) return null;
  const { byForm, byFamily } = data;
  return (
    <section className="course-known" aria-label={say('finishing.howMuch')}>
      <Share
        name={say('finishing.forms')}
        counts={byForm}
        detail={
          byForm.distinct !== null && byForm.distinctKnown !== null && say('finishing.forms.known', { known: byForm.distinctKnown, distinct: byForm.distinct })
        }
      />
      {byFamily && (
        <Share
          name={say('finishing.byFamilies')}
          counts={byFamily}
          detail={say('finishing.families.known', { known: byFamily.distinctKnown, distinct: byFamily.distinct })}
        />
      )}
    </section>
  );
}

function Share({ name, counts, detail }: { name: string; counts: CourseSummary['byForm']; detail: ReactNode }) {
  const say = useText();
  return (
    <p>
      <b>{name}</b>
      <span className="num">{say('finishing.ofText', { share: counts.known / Math.max(1, counts.words) })}</span>
      {detail && <small className="muted num">{detail}</small>}
    </p>
  );
}
