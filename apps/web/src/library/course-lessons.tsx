import type { Course, Lesson } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { GripVertical } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { ShowMore } from '../app/show-more.tsx';
import { useText } from '../i18n/i18n.tsx';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { LessonParts } from './lesson-row.tsx';
import { useLessons, useOrderLessons, useShelf } from './library.ts';
import { placed, shifted } from './order.ts';

/** A course's lessons in their order, which a drag, the keyboard or the menu of a lesson changes. */
export function CourseLessons({ course }: { course: Course }) {
  const say = useText();
  const list = useLessons({ courseId: course.id, ...(course.archivedAt === null ? {} : { archived: 'true' }) });
  const pages = (list.data?.pages ?? []).map(({ items }) => items);
  const shelf = useShelf(pages);
  const { lessons, put } = useOrder(course.id, pages.flat());
  const ids = lessons.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': lessons.find(({ id }) => id === key)?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on') put(placed(ids, new Set([...keys].map(String)), String(target.key), target.dropPosition));
    },
  });
  if (list.isError) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (list.isPending) return <Skeleton label={say('common.loading')} />;
  if (lessons.length === 0)
    return (
      <EmptyState boxed title={say('library.empty.course.title')} detail={say('library.empty.course.detail')}>
        <Link to="/import" search={{ course: course.id }} className={buttonClass({ look: 'primary' })}>
          {say('library.course.import')}
        </Link>
      </EmptyState>
    );
  return (
    <>
      <h2 className="vh">{say('library.lessons')}</h2>
      {lessons.length > 1 && <p className="small faint section-head">{say('library.orderHint')}</p>}
      <GridList
        aria-label={say('library.lessons')}
        className="lessons box"
        items={lessons}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        dependencies={[shelf, ids.join()]}
      >
        {(lesson) => (
          <GridListItem textValue={lesson.title} className="lesson ordered">
            <AriaButton slot="drag" className="drag" aria-label={say('library.drag', { title: lesson.title })}>
              <GripVertical size={16} aria-hidden />
            </AriaButton>
            <LessonParts
              lesson={lesson}
              shelved={shelf.get(lesson.id)}
              steps={{
                ...(ids[0] === lesson.id ? {} : { up: () => put(shifted(ids, lesson.id, -1)) }),
                ...(ids.at(-1) === lesson.id ? {} : { down: () => put(shifted(ids, lesson.id, 1)) }),
              }}
            />
          </GridListItem>
        )}
      </GridList>
      <ShowMore list={list} />
    </>
  );
}

/** The order as it was just put, until the server's own answer is here. */
function useOrder(courseId: string, stored: readonly Lesson[]) {
  const onError = useFailed();
  const order = useOrderLessons(courseId);
  const [wish, setWish] = useState<readonly string[] | null>(null);
  const places = new Map(wish?.map((id, at) => [id, at]));
  const lessons = wish ? stored.toSorted((a, b) => (places.get(a.id) ?? wish.length) - (places.get(b.id) ?? wish.length)) : [...stored];
  const put = (ids: string[]) => {
    setWish(ids);
    order.mutate(ids, { onError, onSettled: () => setWish(null) });
  };
  return { lessons, put };
}
