import { useLocation, useParams } from '@tanstack/react-router';

/** The reader of one lesson: `/lessons/$id` shows pages, `/lessons/$id/sentences` shows sentences. */
export function LessonScreen() {
  const { id } = useParams({ strict: false });
  const sentences = useLocation({ select: ({ pathname }) => pathname.endsWith('/sentences') });
  return <main data-lesson={id} data-view={sentences ? 'sentences' : 'pages'} />;
}
