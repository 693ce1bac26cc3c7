import './following.css';
import { Link } from '@tanstack/react-router';
import { LibraryBig, Rss } from 'lucide-react';
import { useText } from '../i18n/i18n.tsx';

/** Below the import form: the ways by which texts come without being brought one by one. */
export function OtherWays() {
  const say = useText();
  return (
    <nav className="other-ways" aria-label={say('following.otherWays')}>
      <Link to="/feeds" className="box other-way">
        <Rss size={20} aria-hidden />
        <span>
          <b>{say('following.way.feed')}</b>
          <span className="small muted">{say('following.way.feedDetail')}</span>
        </span>
      </Link>
      <Link to="/catalogues" className="box other-way">
        <LibraryBig size={20} aria-hidden />
        <span>
          <b>{say('following.way.catalogue')}</b>
          <span className="small muted">{say('following.way.catalogueDetail')}</span>
        </span>
      </Link>
    </nav>
  );
}
