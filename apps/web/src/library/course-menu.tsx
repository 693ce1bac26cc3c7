import type { Course } from '@glossa/contract';
import { useNavigate } from '@tanstack/react-router';
import { Archive, ArchiveRestore, ArrowDown, ArrowUp, Ellipsis, Pencil, Share2, Tag, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { ShareDialog } from '../publishing/share-dialog.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useCourseActs } from './acts.ts';
import { TagsDialog, TitleDialog, useEditing } from './dialogs.tsx';
import { useChangeCourse, useCourses, useOrderCourses } from './library.ts';
import { shifted } from './order.ts';

export function CourseMenu({ course }: { course: Course }) {
  const say = useText();
  const navigate = useNavigate();
  const acts = useCourseActs();
  const step = useSteps(course);
  const [open, setOpen] = useState<'rename' | 'tags' | 'share' | null>(null);
  const archived = course.archivedAt !== null;
  return (
    <>
      <Menu
        label={say('library.course.menu')}
        actions={[
          { id: 'rename', label: say('library.menu.rename'), icon: <Pencil size={16} />, run: () => setOpen('rename') },
          { id: 'tags', label: say('library.menu.tags'), icon: <Tag size={16} />, run: () => setOpen('tags') },
          { id: 'share', label: say('publishing.share'), icon: <Share2 size={16} />, run: () => setOpen('share') },
          ...(archived
            ? []
            : [
                { id: 'up', label: say('library.menu.up'), icon: <ArrowUp size={16} />, run: () => step.by(-1), disabled: step.first },
                { id: 'down', label: say('library.menu.down'), icon: <ArrowDown size={16} />, run: () => step.by(1), disabled: step.last },
              ]),
          null,
          {
            id: 'archive',
            label: say(archived ? 'library.menu.unarchive' : 'library.menu.archive'),
            icon: archived ? <ArchiveRestore size={16} /> : <Archive size={16} />,
            run: () => acts.archive(course, !archived),
          },
          {
            id: 'delete',
            label: say('library.menu.delete'),
            icon: <Trash2 size={16} />,
            danger: true,
            disabled: course.isDefault,
            run: () => acts.drop(course, () => void navigate({ to: '/' })),
          },
        ]}
      >
        <IconButton label={say('library.course.menu')}>
          <Ellipsis size={18} aria-hidden />
        </IconButton>
      </Menu>
      <CourseDialog course={course} open={open} onClose={() => setOpen(null)} />
    </>
  );
}

/** Moves the course among the courses of its language. */
function useSteps(course: Course) {
  const onError = useFailed();
  const order = useOrderCourses();
  const ids = (useCourses(course.lang).data ?? []).map(({ id }) => id);
  const at = ids.indexOf(course.id);
  return {
    first: at <= 0,
    last: at < 0 || at === ids.length - 1,
    by: (places: number) => order.mutate({ lang: course.lang, ids: shifted(ids, course.id, places) }, { onError }),
  };
}

function CourseDialog({ course, open, onClose }: { course: Course; open: 'rename' | 'tags' | 'share' | null; onClose: () => void }) {
  const say = useText();
  const change = useChangeCourse();
  const { editing, save } = useEditing(change, (wish, done) => change.mutate({ course, change: wish }, done), onClose);
  if (open === 'tags') return <TagsDialog {...editing} title={course.title} tags={course.tags} save={(tags) => save({ tags })} />;
  if (open === 'share') return <ShareDialog of={{ kind: 'course', id: course.id }} title={course.title} onClose={onClose} />;
  if (open !== 'rename') return null;
  return (
    <TitleDialog
      {...editing}
      heading={say('library.rename.course')}
      title={course.title}
      lang={course.lang}
      action={say('common.save')}
      save={(title) => save({ title })}
    />
  );
}
