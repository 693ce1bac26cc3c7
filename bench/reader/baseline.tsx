import type { AnalyzedBlock, Token } from '@glossa/core/text';
import { memo, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PageModel } from '../../apps/web/src/reading/page-model.ts';

interface Props {
  model: PageModel;
  onOpen: (key: string) => void;
}

/**
 * The page as one React component per word: what the reader is measured against. It draws the same elements, looks the
 * same and does the same: each word opens at a click, and a change of status draws the words of that key anew and no others.
 */
function Page({ model, onOpen }: Props) {
  return model.blocks.map((block) => <Paragraph key={block.id} block={block} model={model} onOpen={onOpen} />);
}

const Paragraph = memo(({ block, ...rest }: Props & { block: AnalyzedBlock }) => (
  <p data-block={block.id}>
    {block.sentences.map((sentence) => (
      <span key={sentence.start} className="s">
        {sentence.tokens.map((token) =>
          token.kind === 'word' ? <Word key={token.start} token={token} text={block.text} {...rest} /> : block.text.slice(token.start, token.end),
        )}
      </span>
    ))}
  </p>
));

const Word = memo(({ token, text, model, onOpen }: Props & { token: Token; text: string }) => {
  const key = token.key ?? '';
  const status = useSyncExternalStore(model.subscribe, () => model.look.statusOf(key));
  const written = text.slice(token.start, token.end);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as bare as the island's words are
    // biome-ignore lint/a11y/useKeyWithClickEvents: as bare as the island's words are
    <span className="w" data-s={status === 'known' || status === 'ignored' ? undefined : status} onClick={() => onOpen(key)}>
      {written}
    </span>
  );
});

/** Draws into an empty element, at once; answers how to take it away again. */
export function mountComponents(host: HTMLElement, props: Props): () => void {
  const root = createRoot(host);
  flushSync(() => root.render(<Page {...props} />));
  return () => flushSync(() => root.unmount());
}
