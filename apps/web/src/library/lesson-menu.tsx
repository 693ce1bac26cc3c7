import { type Lesson, library } from '@glossa/contract';
import { useNavigate } from '@tanstack/react-router';
import { Archive, ArchiveRestore, ArrowDown, ArrowUp, BookOpen, Download, Ellipsis, FolderInput, Pencil, Rows3, Share2, Tag, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { ShareDialog } from '../publishing/share-dialog.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useLessonActs } from './acts.ts';
import { MoveDialog, TagsDialog, TitleDialog, useEditing } from './dialogs.tsx';
import { useChangeLesson } from './library.ts';

/** Moves a lesson up or down within its course; absent at the ends. */
export interface Steps {
  up?: () => void;
  down?: () => void;
}

const originalAddress = (id: string): string => library.getOriginal.path.replace(':id', id);

export function LessonMenu({ lesson, steps }: { lesson: Lesson; steps?: Steps }) {
  const say = useText();
  const navigate = useNavigate();
  const acts = useLessonActs();
  const [open, setOpen] = useState<'rename' | 'tags' | 'move' | 'share' | null>(null);
  const params = { id: lesson.id };
  const label = say('common.more', { title: lesson.title });
  const archived = lesson.archivedAt !== null;
  return (
    <>
      <Menu
        label={label}
        actions={[
          { id: 'open', label: say('library.menu.open'), icon: <BookOpen size={16} />, run: () => void navigate({ to: '/lessons/$id', params }) },
          {
            id: 'sentences',
            label: say('library.menu.sentences'),
            icon: <Rows3 size={16} />,
            run: () => void navigate({ to: '/lessons/$id/sentences', params }),
          },
          null,
          { id: 'rename', label: say('library.menu.rename'), icon: <Pencil size={16} />, run: () => setOpen('rename') },
          { id: 'tags', label: say('library.menu.tags'), icon: <Tag size={16} />, run: () => setOpen('tags') },
          { id: 'share', label: say('publishing.share'), icon: <Share2 size={16} />, run: () => setOpen('share') },
          { id: 'move', label: say('library.menu.move'), icon: <FolderInput size={16} />, run: () => setOpen('move') },
          ...(steps
            ? [
                { id: 'up', label: say('library.menu.up'), icon: <ArrowUp size={16} />, run: () => steps.up?.(), disabled: !steps.up },
                { id: 'down', label: say('library.menu.down'), icon: <ArrowDown size={16} />, run: () => steps.down?.(), disabled: !steps.down },
              ]
            : []),
          ...(lesson.original
            ? [
                {
                  id: 'original',
                  label: say('library.menu.original'),
                  icon: <Download size={16} />,
                  run: () => window.location.assign(originalAddress(lesson.id)),
                },
              ]
            : []),
          null,
          {
            id: 'archive',
            label: say(archived ? 'library.menu.unarchive' : 'library.menu.archive'),
            icon: archived ? <ArchiveRestore size={16} /> : <Archive size={16} />,
            run: () => acts.archive(lesson, !archived),
          },
          { id: 'delete', label: say('library.menu.delete'), icon: <Trash2 size={16} />, danger: true, run: () => acts.drop(lesson) },
        ]}
      >
        <IconButton label={label}>
          <Ellipsis size={18} aria-hidden />
        </IconButton>
      </Menu>
      <LessonDialog lesson={lesson} open={open} onClose={() => setOpen(null)} />
    </>
  );
}

function LessonDialog({ lesson, open, onClose }: { lesson: Lesson; open: 'rename' | 'tags' | 'move' | 'share' | null; onClose: () => void }) {
  const say = useText();
  const change = useChangeLesson();
  const { editing, save } = useEditing(change, (wish, done) => change.mutate({ lesson, change: wish }, done), onClose);
  if (open === 'rename')
    return (
      <TitleDialog
        {...editing}
        heading={say('library.rename.lesson')}
        title={lesson.title}
        lang={lesson.lang}
        action={say('common.save')}
        save={(title) => save({ title })}
      />
    );
  if (open === 'tags') return <TagsDialog {...editing} title={lesson.title} tags={lesson.tags} save={(tags) => save({ tags })} />;
  if (open === 'share') return <ShareDialog of={{ kind: 'lesson', id: lesson.id }} title={lesson.title} onClose={onClose} />;
  if (open === 'move') return <MoveDialog lesson={lesson} onClose={onClose} />;
  return null;
}
