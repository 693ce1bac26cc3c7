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
    memory.set(name, JSON.stringify(value));
  }
}
