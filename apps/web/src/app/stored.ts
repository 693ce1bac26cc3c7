const memory = new Map<string, string>();

/** What this browser keeps under a name. */
export function stored<T>(name: string, otherwise: T): T {
  try {
    return (JSON.parse(memory.get(name) ?? localStorage.getItem(name) ?? 'null') as T | null) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Keeps a value, or nothing more for null. Where storage is forbidden or full, it lasts as long as the page is open. */
export function store(name: string, value: unknown): void {
  memory.delete(name);
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    if (value !== null) memory.set(name, JSON.stringify(value));
  }
}

/** Values under ids, in the order they were put. */
export interface List<T> {
  ids(): string[];
  all(): T[];
  get(id: string): T | undefined;
  put(id: string, value: T): void;
  /** Whether it was there. */
  drop(id: string): boolean;
}

let putLast = 0;

/**
 * A list in the browser's storage. Each value has a name of its own there, so that windows that write at the same time
 * lose nothing of each other's: browsers do not lock their storage between windows.
 */
export function storedList<T>(name: string): List<T> {
  const names = () => [...memory.keys(), ...storageNames()].filter((each) => each.startsWith(`${name}.`)).toSorted();
  const idOf = (full: string) => full.slice(full.lastIndexOf('.') + 1);
  const nameOf = (id: string) => names().find((full) => idOf(full) === id);
  return {
    ids: () => names().map(idOf),
    all: () => names().flatMap((full) => stored<T | null>(full, null) ?? []),
    get(id) {
      const full = nameOf(id);
      return (full && stored<T | null>(full, null)) || undefined;
    },
    put(id, value) {
      putLast = Math.max(putLast + 1, Date.now());
      store(`${name}.${String(putLast).padStart(16, '0')}.${id}`, value);
    },
    drop(id) {
      const full = nameOf(id);
      if (full) store(full, null);
      return full !== undefined;
    },
  };
}

function storageNames(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
