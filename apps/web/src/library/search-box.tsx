import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { SearchField } from '../ui/field.tsx';

const pause = 250;

/** Searches a moment after the last letter. */
export function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const say = useText();
  const [typed, setTyped] = useState(value);
  const told = useRef(onChange);
  told.current = onChange;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => told.current(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <SearchField
      label={say('library.search')}
      placeholder={say('library.searchHint')}
      clear={say('library.empty.search.clear')}
      value={typed}
      onChange={setTyped}
    />
  );
}
