import './palette.css';
import { library } from '@glossa/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { BookOpen, LibraryBig, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useText } from '../i18n/i18n.tsx';
import { useLanguageName } from '../languages/languages.ts';
import { courseChoices } from '../library/course-choices.ts';
import { useCourses } from '../library/library.ts';
import { type Act, useOfferedActs } from './acts.ts';
import { api } from './api.ts';
import { useHouseActs } from './house-acts.tsx';

const [lessonsShown, coursesShown, actsAtFirst] = [6, 4, 6];
const pause = 150;

interface Found extends Act {
  /** Language of the label, where it is no message. */
  lang?: string;
}

/** Finds lessons, courses and what can be done, by a few letters; the keyboard stays in the field, which scrolls the list. */
export function Palette({ onClose }: { onClose: () => void }) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const groups = useGroups(typed.trim());
  const run = (id: string | number) => {
    onClose();
    // After the palette has given the focus back.
    setTimeout(() =>
      groups
        .flatMap(({ items }) => items)
        .find((act) => act.id === id)
        ?.run(),
    );
  };
  // Who types and presses Enter at once means the first that was found, before the list has marked it.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const first = groups[0]?.items[0];
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.currentTarget.hasAttribute('aria-activedescendant') || !typed.trim() || !first) return;
    event.preventDefault();
    run(first.id);
  };
  return (
    <ModalOverlay className="scrim palette-scrim" isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className="palette">
        <Dialog aria-label={say('common.find')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={say('common.find')} autoFocus className="palette-field">
              <Search size={18} aria-hidden />
              <Input role="combobox" aria-expanded placeholder={say('common.find.hint')} onKeyDown={onKeyDown} />
              <kbd aria-hidden>{say('common.find.close')}</kbd>
            </SearchField>
            <ListBox
              aria-label={say('common.find.found')}
              className="palette-list"
              items={groups}
              onAction={run}
              renderEmptyState={() => <p className="palette-none">{say('common.find.none', { search: typed })}</p>}
            >
              {(group) => (
                <ListBoxSection id={group.id}>
                  <Header>{group.title}</Header>
                  <Collection items={group.items}>{(item) => <Item {...item} />}</Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Item({ id, label, icon, keys, lang }: Found): ReactNode {
  return (
    <ListBoxItem id={id} textValue={label} className="palette-item">
      {icon}
      <span className="clip grow" lang={lang} dir={lang ? 'auto' : undefined}>
        {label}
      </span>
      {keys && <kbd>{keys}</kbd>}
    </ListBoxItem>
  );
}

function useGroups(search: string): { id: string; title: string; items: Found[] }[] {
  const say = useText();
  const navigate = useNavigate();
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true });
  const acts = [...useOfferedActs(), ...useHouseActs()].filter(({ label }) => contains(label, search));
  const nameOf = useLanguageName();
  const lessons = useLessonsFound(search).map(
    ({ id, title, lang }): Found => ({
      id: `lesson ${id}`,
      label: title,
      lang,
      icon: <BookOpen size={16} aria-hidden />,
      run: () => void navigate({ to: '/lessons/$id', params: { id } }),
    }),
  );
  const courses = courseChoices(useCourses(null).data ?? [], nameOf)
    .filter(({ label }) => search !== '' && contains(label, search))
    .slice(0, coursesShown)
    .map(
      ({ id, label, lang }): Found => ({
        id: `course ${id}`,
        label,
        lang,
        icon: <LibraryBig size={16} aria-hidden />,
        run: () => void navigate({ to: '/courses/$id', params: { id } }),
      }),
    );
  return [
    { id: 'lessons', title: search ? say('common.find.lessons') : say('common.find.recent'), items: search ? lessons : lessons.slice(0, 4) },
    { id: 'courses', title: say('common.find.courses'), items: courses },
    { id: 'acts', title: say('common.find.acts'), items: search ? acts : acts.slice(0, actsAtFirst) },
  ].filter(({ items }) => items.length > 0);
}

/** Lessons of every language by title or tag; those read last while nothing is searched for. */
function useLessonsFound(search: string) {
  const [wanted, setWanted] = useState(search);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(search), pause);
    return () => clearTimeout(timer);
  }, [search]);
  const query = useQuery({
    queryKey: ['lessons', 'found', wanted],
    queryFn: async () => (await api.call(library.listLessons, { query: { limit: lessonsShown, ...(wanted ? { search: wanted } : {}) } })).items,
    placeholderData: (before) => before,
  });
  return query.data ?? [];
}
