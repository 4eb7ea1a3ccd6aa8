/** Where a comment can come from besides here. What sends from there is a matter of its own; how it is taken is the same for all. */
export const remoteOrigins = ['import', 'fediverse', 'bluesky', 'webmention'] as const
export type RemoteOrigin = (typeof remoteOrigins)[number]

/** Where a comment can come from, here among them. */
export const commentOrigins = ['here', ...remoteOrigins] as const
export type CommentOrigin = (typeof commentOrigins)[number]

/** Null for one that was written here, and for an origin that this version does not know. */
export function asRemoteOrigin(origin: string | undefined): RemoteOrigin | null {
  return remoteOrigins.find((known) => known === origin) ?? null
}
