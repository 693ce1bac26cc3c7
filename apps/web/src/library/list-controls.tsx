import type { Course } from '@glossa/contract';
import { ArrowUpDown, ListFilter } from 'lucide-react';
import { useText } from '../i18n/i18n.tsx';
import { useLanguageName } from '../languages/languages.ts';
import { ChoiceMenu } from '../ui/choice-menu.tsx';
import { courseChoices } from './course-choices.ts';
import { knownRanges, type LibraryView, lengths, shows, sorts } from './view.ts';

export type ChangeView = (part: { [K in keyof LibraryView]?: LibraryView[K] | undefined }) => void;

const any = 'any';
const keysOf = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as K[];

/** Which lessons: how far read, how well known, how long, of which course. */
export function FilterMenu({ view, change, courses }: { view: LibraryView; change: ChangeView; courses: readonly Course[] }) {
  const say = useText();
  const nameOf = useLanguageName();
  const one = <K extends 'show' | 'known' | 'length' | 'course'>(
    key: K,
    title: string,
    anything: string,
    choices: readonly { id: string; label: string }[],
  ) => ({
    id: key,
    title,
    choices: [{ id: any, label: anything }, ...choices],
    taken: [view[key] ?? any],
    onChange: ([id]: string[]) => change({ [key]: id === any ? undefined : id }),
  });
  const groups = [
    one(
      'show',
      say('library.show'),
      say('library.show.current'),
      shows.map((id) => ({ id, label: say(`library.show.${id}`) })),
    ),
    one(
      'known',
      say('library.filter.known'),
      say('library.filter.anyShare'),
      keysOf(knownRanges).map((id) => ({ id, label: knownText(say, id) })),
    ),
    one(
      'length',
      say('library.filter.length'),
      say('library.filter.anyLength'),
      keysOf(lengths).map((id) => ({ id, label: say(`library.filter.length.${id}`) })),
    ),
    ...(courses.length > 1 ? [one('course', say('library.filter.course'), say('library.filter.everyCourse'), courseChoices(courses, nameOf))] : []),
  ];
  const taken = groups.flatMap(({ choices, taken: [id] }) => (id === any ? [] : choices.filter((choice) => choice.id === id).map(({ label }) => label)));
  return (
    <ChoiceMenu
      label={say('library.filter')}
      icon={<ListFilter size={16} aria-hidden />}
      text={taken.length ? taken.join(' · ') : say('library.filter.none')}
      groups={groups}
    />
  );
}

/** The range as the lessons tell it: known 85–98 %. */
function knownText(say: ReturnType<typeof useText>, id: keyof typeof knownRanges): string {
  const [from, to] = knownRanges[id];
  return from === 0 ? say('library.filter.knownTo', { to: to / 100 }) : say('library.filter.knownRange', { from, to: to / 100 });
}

const usual = 'recent';

export function SortMenu({ view, change }: { view: LibraryView; change: ChangeView }) {
  const say = useText();
  const sort = view.sort ?? usual;
  return (
    <ChoiceMenu
      label={say('library.sort')}
      icon={<ArrowUpDown size={16} aria-hidden />}
      text={say(`library.sort.${sort}`)}
      groups={[
        {
          id: 'sort',
          title: say('library.sort'),
          choices: [usual, ...sorts].map((id) => ({ id, label: say(`library.sort.${id as typeof usual}`) })),
          taken: [sort],
          onChange: ([id]) => change({ sort: id === usual ? undefined : (id as LibraryView['sort']) }),
        },
        {
          id: 'direction',
          title: say('library.sort.direction'),
          choices: [{ id: 'reversed', label: say('library.sort.reversed') }],
          many: true,
          taken: view.reversed ? ['reversed'] : [],
          onChange: (taken) => change({ reversed: taken.length > 0 ? true : undefined }),
        },
      ]}
    />
  );
}
