/** How long the server waits for what. */
export interface Timeouts {
  /** Headers that dribble in longer than this are cut off. Bodies have their own timeout in read-body.ts. */
  headersMs: number
  /** The longest that any request may take to arrive: a large upload at the slowest pace allowed. */
  requestMs: number
  /** Longer than the usual minute of a proxy, so that it is the proxy that closes first and never sends into a closed door. */
  keepAliveMs: number
  /** A client that takes nothing of its answer for this long has gone. */
  idleMs: number
  /** How often the first two are looked at. */
  checkMs: number
}

export const defaultTimeouts: Timeouts = {
  headersMs: 15_000,
  requestMs: 15 * 60_000,
  keepAliveMs: 65_000,
  idleMs: 120_000,
  checkMs: 2_000,
}
