/** What stands at an address, as far as that can be said without a render: something or other, nothing at all, or what is elsewhere now. */
export type Standing = 'here' | 'nowhere' | { movedTo: string }

/** What the front is told of the publication's addresses, so that one which leads nowhere costs no render. */
export interface KnownAddresses {
  /** The path of the page that says that nothing is here: rendered once, and cached though it answers 404. */
  notFoundPage: string
  /** False where neither a page nor a route handler could answer, whatever the database holds. */
  isRoute: (path: string) => boolean
  /** Looks what stands at the path for whoever sends these cookies. */
  look: (path: string, cookie: string | undefined) => Promise<Standing>
}

/** For a front that was told nothing: whatever is asked for has to be rendered. */
export const unknownAddresses: KnownAddresses = { notFoundPage: '', isRoute: () => true, look: async () => 'here' }

// The framework's own spellings of a page: its data for the router, whole or in pieces.
const frameworkData = /\.rsc$|\.segments(?:\/|$)/

/** True for an address inside the framework, at which it would show its route tree to anybody. */
export function isFrameworkData(path: string): boolean {
  return frameworkData.test(path)
}
