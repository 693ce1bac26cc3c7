import type { Book } from '@glossa/contract';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button } from '../ui/button.tsx';
import { Cover } from '../ui/cover.tsx';
import { coverAddress, useImportBook } from './catalogues.ts';

/** A book, and how it is had: imported at once where it is free, else with the reason why not. */
export function BookRow({ book }: { book: Book }) {
  const say = useText();
  const names = useNames();
  const navigate = useNavigate();
  const onError = useFailed();
  const take = useImportBook();
  const { title, authors, lang, publishedAt, summary } = book;
  const year = publishedAt === null ? null : String(new Date(publishedAt).getUTCFullYear());
  const facts = [names.list(authors), lang && names.language(lang), year].filter(Boolean).join(' · ');
  const readable = book.files.filter((file) => file.readable);
  const bring = (address: string) =>
    take.mutate({ address, title, lang }, { onError, onSuccess: ({ id }) => void navigate({ to: '/imports/$id', params: { id } }) });
  return (
    <article className="book">
      <BookCover book={book} />
      <div className="grow">
        <h2 lang={lang ?? undefined} dir="auto">
          {title}
        </h2>
        {facts && <p className="small muted">{facts}</p>}
        {summary && (
          <p className="feed-summary" lang={lang ?? undefined} dir="auto">
            {summary}
          </p>
        )}
        <div className="row wrap">
          {readable.map((file, at) => (
            <Button
              key={file.address}
              small
              look={at === 0 ? 'soft' : 'quiet'}
              isPending={take.isPending}
              aria-label={say(file.kind === 'sample' ? 'following.book.sampleOf' : 'following.book.importOf', { title, format: formatOf(file.mediaType) })}
              onPress={() => bring(file.address)}
            >
              {file.kind === 'sample'
                ? say('following.book.sample', { format: formatOf(file.mediaType) })
                : at === 0
                  ? say('following.book.import', { format: formatOf(file.mediaType) })
                  : formatOf(file.mediaType)}
            </Button>
          ))}
          {readable.length === 0 && <p className="small muted">{whyNot(book, say)}</p>}
        </div>
      </div>
    </article>
  );
}

function whyNot({ files }: Book, say: ReturnType<typeof useText>): string {
  const [first] = files;
  if (!first || first.kind === 'open' || first.kind === 'sample') return say('following.book.unreadable');
  const price = first.price;
  return first.kind === 'buy' && price ? say('following.book.price', { price }) : say(`following.book.${first.kind}`);
}

/** A cover that does not come is drawn. */
function BookCover({ book: { cover, title, lang } }: { book: Book }) {
  const [missing, setMissing] = useState(false);
  if (!cover || missing) return <Cover title={title} lang={lang ?? ''} />;
  return <img className="cover" src={coverAddress(cover)} alt="" loading="lazy" decoding="async" onError={() => setMissing(true)} />;
}

const formats: Record<string, string> = {
  'application/epub+zip': 'EPUB',
  'application/pdf': 'PDF',
  'text/html': 'HTML',
  'application/xhtml+xml': 'HTML',
  'text/plain': 'TXT',
  'text/markdown': 'Markdown',
  'application/x-fictionbook+xml': 'FB2',
  'application/fb2': 'FB2',
  'application/fb2+zip': 'FB2',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
};
const formatOf = (mediaType: string): string => formats[mediaType] ?? mediaType;
