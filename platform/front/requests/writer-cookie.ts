const name = 'broadside-wrote'
/** Long enough to follow the redirect and to look again; a reader who only reads never has it. */
const seconds = 15

/** Marks the browser that has just changed something, so that the next document it asks for shows the change. */
export function writerCookie(instance: string, secure: boolean): string {
  return `${name}=${instance}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** The instance that took this browser's last write, if that was a moment ago. */
export function writtenOn(cookieHeader: string | undefined): string | undefined {
  if (!cookieHeader?.includes(name)) return undefined
  return /(?:^|;\s*)broadside-wrote=([^;]*)/.exec(cookieHeader)?.[1]
}
