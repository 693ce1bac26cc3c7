/**
 * Puts HTML into an element, piece by piece. Browsers read spans that stand alone in a `div` twice as fast as other HTML,
 * and one heading, ruby or picture makes all that is read along with it other.
 */
export function draw(element: HTMLElement, pieces: readonly string[]): void {
  const reader = document.createElement('div');
  element.replaceChildren();
  for (const piece of pieces) {
    reader.innerHTML = piece;
    // One by one: several at once are first put together elsewhere, and each move goes through all that is in them.
    while (reader.firstChild) element.appendChild(reader.firstChild);
  }
}

/** As a `ref`: draws as soon as the element is there. Give React no children for it. */
export const drawing =
  (pieces: readonly string[]) =>
  (element: HTMLElement | null): void => {
    if (element) draw(element, pieces);
  };
