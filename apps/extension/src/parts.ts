/** An element with members set and children put in. Text is text: nothing here reads HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  members: Partial<Omit<HTMLElementTagNameMap[K], 'children' | 'style'>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), members);
  element.append(...children);
  return element;
}

/** A field with its label above. */
export const field = (label: string, control: HTMLInputElement | HTMLSelectElement, hint = ''): HTMLElement => {
  const name = make('label', { className: 'field' }, make('span', {}, label), control);
  if (hint) name.append(make('small', {}, hint));
  return name;
};

export const choice = (options: readonly { id: string; label: string }[], chosen: string): HTMLSelectElement => {
  const select = make('select', {}, ...options.map(({ id, label }) => make('option', { value: id }, label)));
  select.value = chosen;
  return select;
};
