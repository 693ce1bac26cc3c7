/** As a `ref` of what was just opened: scrolls as little as shows it. */
export const reveal = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });
