import type { FeedSchedule, FeedTaking } from '@glossa/contract';
import { useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useLanguageChoices } from '../languages/choices.ts';
import { useCourses, useCreateCourse } from '../library/library.ts';
import { Field } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { Select } from '../ui/select.tsx';
import type { FeedWish } from './feeds.ts';

const schedules = ['hourly', 'six-hourly', 'daily', 'weekly'] as const;
const [byDefault, fresh] = ['default', 'new'];

interface Begin {
  title: string;
  lang: string | null;
  /** null for the default course; undefined for one of its own. */
  courseId?: string | null;
  schedule: FeedSchedule;
  taking: FeedTaking;
}

/** What is chosen of how a feed is followed; `wish` makes the course that is wanted, and is null where something is missing. */
export function useFeedFields(begin: Begin) {
  const say = useText();
  const create = useCreateCourse();
  const [title, setTitle] = useState(begin.title);
  const [lang, setLang] = useState(begin.lang);
  const [course, setCourse] = useState(begin.courseId === undefined ? fresh : (begin.courseId ?? byDefault));
  const [schedule, setSchedule] = useState<FeedSchedule>(begin.schedule);
  const [taking, setTaking] = useState<FeedTaking>(begin.taking);
  const [tried, setTried] = useState(false);
  const courses = (useCourses(lang).data ?? []).filter((each) => !each.isDefault && each.lang === lang);
  return {
    title,
    setTitle,
    lang,
    /** A course has one language, so another language means another course. */
    setLang(next: string) {
      setLang(next);
      if (next !== lang && course !== byDefault) setCourse(fresh);
    },
    course,
    setCourse,
    schedule,
    setSchedule,
    taking,
    setTaking,
    courses,
    wrong: { title: tried && !title.trim() ? say('library.rename.empty') : null, lang: tried && !lang ? say('importing.languageMissing') : null },
    error: create.error,
    busy: create.isPending,
    async wish(): Promise<FeedWish | null> {
      setTried(true);
      if (!title.trim() || !lang) return null;
      const made = course === fresh ? (await create.mutateAsync({ lang, title: title.trim() })).id : null;
      if (made) setCourse(made);
      return { title: title.trim(), lang, courseId: made ?? (course === byDefault ? null : course), schedule, taking };
    },
  };
}

export function FeedFields({ fields }: { fields: ReturnType<typeof useFeedFields> }) {
  const say = useText();
  const languages = useLanguageChoices();
  return (
    <>
      <Field label={say('following.title')} maxLength={500} value={fields.title} onChange={fields.setTitle} error={fields.wrong.title} />
      <Select
        label={say('importing.language')}
        placeholder={say('importing.languageChoose')}
        choices={languages}
        value={fields.lang}
        onChange={fields.setLang}
        error={fields.wrong.lang}
      />
      <Select
        label={say('importing.course')}
        value={fields.course}
        onChange={fields.setCourse}
        choices={[
          { id: fresh, label: say('following.ownCourse') },
          { id: byDefault, label: say('library.quickImports') },
          ...fields.courses.map(({ id, title, lang }) => ({ id, label: title, lang })),
        ]}
      />
      <Select
        label={say('following.schedule')}
        value={fields.schedule}
        onChange={(id) => fields.setSchedule(id as FeedSchedule)}
        choices={schedules.map((id) => ({ id, label: say(`following.schedule.${id}`) }))}
      />
      <div className="following-taking">
        <Segments
          label={say('following.taking')}
          value={fields.taking}
          onChange={fields.setTaking}
          choices={(['wait', 'import'] as const).map((id) => ({ id, label: say(`following.taking.${id}`) }))}
        />
        <p className="small muted">{say(`following.taking.${fields.taking}Detail`)}</p>
      </div>
    </>
  );
}
