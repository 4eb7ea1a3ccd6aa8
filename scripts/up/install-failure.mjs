import { onPath } from './on-path.mjs'

/** What npm said, and below it in one sentence what to do about it. */
export function installFailure(output, command) {
  if (/ENOSPC|EDQUOT/.test(output)) return `${command} failed: the disk is full. Make room, then start again.`
  const said = output.trim()
  if (/EACCES|EPERM/.test(output)) return `${said}\n\n${command} failed: this folder cannot be written by this user.`
  const missing = ['python3', 'make', 'g++'].filter((tool) => !onPath(tool))
  if (/better-sqlite3/.test(output) && missing.length > 0) {
    return `${said}\n\nThe SQLite driver has to be compiled here, and ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing: apt-get install -y python3 make g++`
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output))
    return `${said}\n\n${command} failed: the registry of packages cannot be reached. The first start needs the network, later ones do not.`
  return `${said}\n\n${command} failed: what it said stands above.`
}
