import type { CataloguePage } from '@glossa/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, ChevronRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { LoadFailed } from '../app/load-failed.tsx';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { ChoiceMenu } from '../ui/choice-menu.tsx';
import { SearchField } from '../ui/field.tsx';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { BookRow } from './book-row.tsx';
import { type Place, useCataloguePage } from './catalogues.ts';

/** One page of a catalogue: its ways on, its books, and a search where it offers one. */
export function CatalogueView({ place }: { place: Place }) {
  const say = useText();
  const page = useCataloguePage(place);
  return (
    <Screen title={page.data?.title || say('following.catalogue')} narrow>
      <p className="following-back">
        <Link to="/catalogues" className={buttonClass({ look: 'quiet', small: true })}>
          <ArrowLeft size={16} aria-hidden className="flip" />
          {say('following.catalogues')}
        </Link>
        {page.data?.start && page.data.start !== page.data.address && (
          <Link to="/catalogues" search={{ at: page.data.start }} className={buttonClass({ look: 'quiet', small: true })}>
            {say('following.catalogue.start')}
          </Link>
        )}
      </p>
      {page.isError && <LoadFailed error={page.error} retry={page.refetch} />}
      {page.isPending && <Skeleton label={say('common.loading')} rows={5} />}
      {page.data && <Page page={page.data} place={place} />}
    </Screen>
  );
}

function Page({ page, place }: { page: CataloguePage; place: Place }) {
  const say = useText();
  const search = page.search ?? place.search ?? null;
  const ways = page.links.filter(({ group }) => group === '');
  const nothing = ways.length + page.books.length === 0;
  return (
    <>
      <div className="screen-head">
        <h1 className="grow" dir="auto">
          {place.words ? say('following.catalogue.found', { words: place.words }) : page.title}
        </h1>
        {search && <Search key={place.words} search={search} words={place.words ?? ''} at={page.start ?? page.address} />}
        <Filters page={page} />
      </div>
      {nothing && <EmptyState boxed title={say('following.catalogue.none')} detail={say('following.catalogue.noneDetail')} />}
      {ways.length > 0 && (
        <ul className="box following-list">
          {ways.map((way) => (
            <li key={`${way.address} ${way.title}`}>
              <Link to="/catalogues" search={{ at: way.address }} className="feed-row way-on">
                <span className="grow">
                  <b dir="auto">{way.title}</b>
                  {way.summary && (
                    <span className="small muted" dir="auto">
                      {way.summary}
                    </span>
                  )}
                </span>
                <ChevronRight size={16} aria-hidden className="flip" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {page.books.length > 0 && (
        <ul className="box following-list books">
          {page.books.map((book) => (
            <li key={book.id}>
              <BookRow book={book} />
            </li>
          ))}
        </ul>
      )}
      {(page.previous || page.next) && (
        <nav className="row following-pages" aria-label={say('following.catalogue.pages')}>
          {page.previous && (
            <Link to="/catalogues" search={{ at: page.previous }} className={buttonClass()}>
              <ArrowLeft size={16} aria-hidden className="flip" />
              {say('following.catalogue.previous')}
            </Link>
          )}
          {page.next && (
            <Link to="/catalogues" search={{ at: page.next }} className={buttonClass()}>
              {say('following.catalogue.next')}
              <ArrowRight size={16} aria-hidden className="flip" />
            </Link>
          )}
        </nav>
      )}
    </>
  );
}

function Search({ search, words, at }: { search: string; words: string; at: string }) {
  const say = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) void navigate({ to: '/catalogues', search: { at, search, words: typed.trim() } });
  };
  return (
    <search>
      <form className="row" onSubmit={submit}>
        <SearchField
          label={say('following.catalogue.search')}
          placeholder={say('following.catalogue.search')}
          clear={say('library.empty.search.clear')}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit">{say('following.catalogue.searchDo')}</Button>
      </form>
    </search>
  );
}

/** How the list can be ordered and narrowed, by the catalogue's own words. */
function Filters({ page }: { page: CataloguePage }) {
  const say = useText();
  const navigate = useNavigate();
  const names = [...new Set(page.links.map(({ group }) => group).filter(Boolean))];
  if (names.length === 0) return null;
  const inGroup = (name: string) => page.links.filter(({ group }) => group === name);
  return (
    <ChoiceMenu
      small
      label={say('following.catalogue.filters')}
      text={page.links.flatMap(({ active, title }) => (active ? [title] : [])).join(', ') || say('following.catalogue.filters')}
      groups={names.map((name) => ({
        id: name,
        title: name,
        taken: inGroup(name).flatMap(({ active, address }) => (active ? [address] : [])),
        choices: inGroup(name).map(({ address, title }) => ({ id: address, label: title })),
        onChange: ([at]) => at && void navigate({ to: '/catalogues', search: { at } }),
      }))}
    />
  );
}
