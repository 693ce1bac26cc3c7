/** How far down is seen of a page, 0–1: of what is scrolled, or of its part of a flow. */
export function seenShare(element: HTMLElement, number: number): number {
  const part = element.querySelector(`[data-page="${number}"]`)?.getBoundingClientRect();
  const bottom = element.getBoundingClientRect().bottom;
  if (part) return Math.max(0, Math.min(1, (bottom - part.top) / part.height));
  return element.scrollHeight > element.clientHeight + 1 ? Math.min(1, (element.scrollTop + element.clientHeight) / element.scrollHeight) : 1;
}

/** Scrolls by most of what is seen; false where there is no more that way. */
export function scrollOn(element: HTMLElement | null, direction: 1 | -1): boolean {
  if (!element) return false;
  const room = direction > 0 ? element.scrollHeight - element.clientHeight - element.scrollTop : element.scrollTop;
  if (room <= 2) return false;
  element.scrollBy({ top: direction * element.clientHeight * 0.85 });
  return true;
}
