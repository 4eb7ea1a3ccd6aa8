import { chmodSync, statSync } from 'node:fs'

const others = 0o077
/** A folder in which everybody may write, as /tmp: whoever names it as theirs is mistaken. */
const sticky = 0o1000

/**
 * Takes from all others on this machine what they could do with a file or folder of ours. Answers false where they still can: it is
 * somebody else's, or the disk refuses. Nothing stops for that: the operator may have meant it.
 */
export function makePrivate(path: string): boolean {
  // Windows knows no such modes.
  if (process.getuid === undefined) return true
  const known = statSync(path, { throwIfNoEntry: false })
  if (!known || (known.mode & others) === 0) return true
  if (known.uid !== process.getuid() || (known.mode & sticky) !== 0) return false
  try {
    chmodSync(path, known.mode & 0o7777 & ~others)
  } catch {
    return false
  }
  // Some disks say yes and do nothing.
  return (statSync(path).mode & others) === 0
}
