/** The site an address belongs to, as people name it. */
export const hostOf = (address: string): string => URL.parse(address)?.host.replace(/^www\./, '') ?? address;
