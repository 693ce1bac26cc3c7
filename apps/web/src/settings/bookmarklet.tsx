import { Import } from 'lucide-react';
import { type MouseEvent, useCallback } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { buttonClass } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';

/** A bookmark that opens the page one looks at in Glossa. It runs where it is kept, never here. */
export function Bookmarklet() {
  const say = useText();
  const toast = useToast();
  // Set past React, which lets no script into an address.
  const address = useCallback((link: HTMLAnchorElement | null) => link?.setAttribute('href', bookmarkletFor(window.location.origin)), []);
  const explain = (event: MouseEvent) => {
    event.preventDefault();
    toast.show({ text: say('settings.bookmarklet.drag') });
  };
  return (
    <a ref={address} href="/import" className={buttonClass()} onClick={explain} draggable>
      <Import size={16} aria-hidden />
      {say('settings.bookmarklet.name')}
    </a>
  );
}

/** `javascript:` that opens this Glossa's import page for the page it is used on. */
export const bookmarkletFor = (origin: string): string =>
  `javascript:void(open(${JSON.stringify(`${origin}/import?url=`)}+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title)))`;
