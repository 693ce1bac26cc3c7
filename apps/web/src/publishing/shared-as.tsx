import { useText } from '../i18n/i18n.tsx';
import { type Shared, useSharing } from './sharing.ts';

/** Who can see it, in a word; nothing until that is known. */
export function SharedAs({ of }: { of: Shared }) {
  const say = useText();
  const { data } = useSharing(of);
  return data ? say(`publishing.share.${data.visibility}`) : null;
}
