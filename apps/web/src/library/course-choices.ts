import type { Course } from '@glossa/contract';

export interface CourseChoice {
  id: string;
  label: string;
  lang: string;
}

/** Courses to choose from. Those of several languages that are called the same tell theirs. */
export function courseChoices(courses: readonly Pick<Course, 'id' | 'title' | 'lang'>[], nameOf: (lang: string) => string): CourseChoice[] {
  const langs = new Map<string, Set<string>>();
  for (const { title, lang } of courses) langs.set(title, (langs.get(title) ?? new Set()).add(lang));
  return courses.map(({ id, title, lang }) => ({ id, label: (langs.get(title)?.size ?? 0) > 1 ? `${title} · ${nameOf(lang)}` : title, lang }));
}
