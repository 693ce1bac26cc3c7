import '../ui/segments.css';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/i18n.tsx';

/** The two doors that texts come through from elsewhere, side by side. */
export function Doors() {
  const say = useText();
  return (
    <nav className="segments-row" aria-label={say('following.doors')}>
      <Link to="/feeds" className="segment" activeProps={{ 'aria-current': 'page' }} activeOptions={{ exact: true }}>
        {say('following.feeds')}
      </Link>
      <Link to="/catalogues" className="segment" activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>
        {say('following.catalogues')}
      </Link>
    </nav>
  );
}
