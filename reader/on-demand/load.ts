import { addresses } from './addresses'

interface Scripts {
  address: typeof import('../share/passage')
  compose: typeof import('../comments/compose/compose')
  counts: typeof import('../passages/show-counts')
  live: typeof import('../comments/live/follow')
  morph: typeof import('../morph/idiomorph')
  push: typeof import('../push/subscribe')
  passkey: typeof import('../passkeys/passkey')
  passages: typeof import('../passages/follow-selection')
  prove: typeof import('../comments/stamps/prove')
  reading: typeof import('../comments/reading/read-along')
}

/** Loads what few need when they need it. It is given what the page's own script has: nothing is loaded twice. */
export function load<Name extends keyof Scripts>(name: Name): Promise<Scripts[Name]> {
  return import(addresses[name])
}
