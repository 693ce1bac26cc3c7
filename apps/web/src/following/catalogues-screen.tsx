import './following.css';
import type { SavedCatalogue } from '@glossa/contract';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { LibraryBig, X } from 'lucide-react';
import { useFailed } from '../app/failed.ts';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { AddressForm } from './address-form.tsx';
import { CatalogueView } from './catalogue-view.tsx';
import { useCatalogues, useForgetCatalogue, useOpenCatalogue, wellKnown } from './catalogues.ts';
import { Doors } from './doors.tsx';
import { hostOf } from './host.ts';

const route = getRouteApi('/catalogues');

/** Catalogues of books on the web, to be looked through; what is found is imported. */
export function CataloguesScreen() {
  const place = route.useSearch();
  return place.at || place.search ? <CatalogueView place={place} /> : <Catalogues />;
}

function Catalogues() {
  const say = useText();
  const names = useNames();
  const navigate = useNavigate();
  const saved = useCatalogues().data ?? [];
  const open = useOpenCatalogue();
  const go = (address: string) => open.mutate(address, { onSuccess: (page) => void navigate({ to: '/catalogues', search: { at: page.address } }) });
  const others = wellKnown.filter(({ address }) => !saved.some((one) => hostOf(one.address) === hostOf(address)));
  return (
    <Screen title={say('following.catalogues')} narrow>
      <div className="screen-head">
        <h1 className="grow">{say('following.catalogues')}</h1>
        <Doors />
      </div>
      <section className="box following-add" aria-labelledby="open-catalogue">
        <h2 id="open-catalogue">{say('following.catalogue.open')}</h2>
        <AddressForm
          label={say('following.catalogue.address')}
          hint={say('following.catalogue.addressHint')}
          action={say('following.catalogue.openDo')}
          send={go}
          busy={open.isPending}
          error={open.error}
        />
      </section>
      {saved.length > 0 && (
        <section aria-labelledby="saved-catalogues">
          <h2 id="saved-catalogues" className="following-head">
            {say('following.catalogue.saved')}
          </h2>
          <ul className="box following-list">
            {saved.map((catalogue) => (
              <li key={catalogue.id}>
                <Saved catalogue={catalogue} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="known-catalogues">
          <h2 id="known-catalogues" className="following-head">
            {say('following.catalogue.known')}
          </h2>
          <ul className="box following-list">
            {others.map(({ title, address, langs }) => (
              <li key={address} className="feed-row">
                <LibraryBig size={18} aria-hidden />
                <div className="grow">
                  <h3>{title}</h3>
                  <p className="small faint">{[names.list(langs.map(names.language)), hostOf(address)].join(' · ')}</p>
                </div>
                <Button small aria-label={say('following.catalogue.openOf', { title })} onPress={() => go(address)} isPending={open.isPending}>
                  {say('following.catalogue.openDo')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function Saved({ catalogue: { id, title, address } }: { catalogue: SavedCatalogue }) {
  const say = useText();
  const onError = useFailed();
  const forget = useForgetCatalogue();
  return (
    <div className="feed-row">
      <LibraryBig size={18} aria-hidden />
      <div className="grow">
        <h3 className="clip">
          <Link to="/catalogues" search={{ at: address }} dir="auto">
            {title}
          </Link>
        </h3>
        <p className="small faint clip">{hostOf(address)}</p>
      </div>
      <IconButton label={say('following.catalogue.forget', { title })} onPress={() => forget.mutate(id, { onError })}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
