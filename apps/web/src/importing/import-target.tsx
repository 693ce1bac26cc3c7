import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useLanguageChoices } from '../languages/choices.ts';
import { useLanguages } from '../languages/languages.ts';
import { useCourses } from '../library/library.ts';
import { Select } from '../ui/select.tsx';
import type { ImportKind } from './import-kind.ts';
import type { ImportForm } from './use-import-form.ts';

const byDefault = 'default';

/** In which language, and into which course. */
export function ImportTarget({
  kind,
  form,
  course,
  choose,
}: {
  kind: ImportKind;
  form: ImportForm;
  course: { id: string; lang: string; title: string } | null;
  choose: (id: string | undefined) => void;
}) {
  const say = useText();
  const names = useNames();
  const languages = useLanguageChoices();
  const generic = useLanguages().find(({ code, support }) => code === form.lang && support === 'generic');
  const courses = (useCourses(form.lang).data ?? []).filter(({ isDefault, lang }) => !isDefault && lang === form.lang);
  const setLang = (lang: string) => {
    form.setLang(lang);
    if (course && course.lang !== lang) choose(undefined);
  };
  return (
    <>
      <Select
        label={say('importing.language')}
        placeholder={say(kind === 'address' ? 'importing.languageByText' : 'importing.languageChoose')}
        choices={languages}
        value={form.lang}
        remark={form.found ? say('importing.languageFound') : undefined}
        onChange={setLang}
        error={form.wrong.lang}
        hint={generic ? say('importing.languageGeneric', { language: names.language(generic.code) }) : undefined}
      />
      <Select
        label={say('importing.course')}
        value={course?.id ?? byDefault}
        onChange={(id) => choose(id === byDefault ? undefined : id)}
        choices={[
          { id: byDefault, label: say('library.quickImports') },
          ...(course && !courses.some(({ id }) => id === course.id) ? [{ id: course.id, label: course.title, lang: course.lang }] : []),
          ...courses.map(({ id, title, lang }) => ({ id, label: title, lang })),
        ]}
      />
    </>
  );
}
