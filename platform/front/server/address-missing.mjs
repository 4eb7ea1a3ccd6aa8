// Plain JavaScript: npm run up says it too.

const isThisMachine = (host) => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host ?? '')

/** What the operator of a server that others can reach has left unsaid, in one sentence; undefined where nothing is missing. */
export function addressMissing({ PUBLIC_URL, HOST }) {
  if (PUBLIC_URL?.trim() || isThisMachine(HOST?.trim())) return undefined
  return 'PUBLIC_URL is not set: others can read, but nobody can sign in or comment except on this machine. Set it in .env to the address that readers type.'
}
