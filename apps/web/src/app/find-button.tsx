import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useText } from '../i18n/i18n.tsx';
import { openPalette } from './find.tsx';

export function FindButton() {
  const say = useText();
  return (
    <Button className="find" onPress={openPalette}>
      <Search size={16} aria-hidden />
      <span className="only-wide">{say('common.find')}</span>
      <span className="vh only-phone">{say('common.find')}</span>
      <kbd className="only-wide" aria-hidden>
        {say('common.find.keys')}
      </kbd>
    </Button>
  );
}
