/*
 * Where to go after sign-in may be asked for in the address, but only within our own pages: an address that leads
 * elsewhere (`//evil.example`, `https:…`, `/\evil.example`) is not followed.
 */
export function ownAddress(asked: string | undefined | null, otherwise: string): string {
  if (!asked || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return otherwise
  const there = new URL(asked, 'http://here.invalid')
  return there.host === 'here.invalid' ? `${there.pathname}${there.search}${there.hash}` : otherwise
}
