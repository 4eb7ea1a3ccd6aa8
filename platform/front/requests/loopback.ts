const loopback = /^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)*\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i

/**
 * Whether a Host is this very machine's own name for itself. No name server is asked for these (RFC 6761), so that no stranger can have
 * their name lead here and speak as if they were us.
 */
export function isLoopbackHost(host: string): boolean {
  return loopback.test(host)
}
