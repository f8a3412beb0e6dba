/**
 * Where a request comes from, as one key to count by: the address itself, and of IPv6 its first 64 bits, since one
 * subscriber has all the rest (RFC 6177). Counted with, never logged and never kept.
 */
export const networkOf = (address: string): string =>
  address.includes(':') ? (address.split('::')[0] ?? '').split(':').slice(0, 4).join(':') : address;
