/**
 * Whether nobody between here and there can read along: HTTPS, or this machine itself. An address that carries a name and a password is none:
 * what is fetched is the same for everybody.
 */
export const isPrivateAddress = (address: string): boolean => {
  if (address.length > 2_000 || !URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1'))
}
