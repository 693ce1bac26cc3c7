import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the open internet: not this machine, its network, or any range with a meaning of its own.
 * What carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo …) is refused whole: nobody types such an address for a page.
 */
export function isPublicAddress(address: string): boolean {
  const parsed = parse(address);
  if (!parsed) return false;
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  // Only 2000::/3 is given out; what of it has a meaning of its own has a range with a name.
  return parsed.range() === 'unicast' && (parsed.toByteArray()[0] as number) >> 5 === 1;
}

function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  // `ipaddr.js` would also read what only old programs take for an address, such as 0x7f.1.
  return isIP(address) === 0 ? null : ipaddr.parse(address);
}

/** The host of an address as a bare IP literal; null where it is a name. */
export function literalOf({ hostname }: Pick<URL, 'hostname'>): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? null : bare;
}
