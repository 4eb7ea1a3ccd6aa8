import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** npm's own list of what it has laid down, written when it is done. */
export const npmsList = 'node_modules/.package-lock.json'

/** What node_modules holds of package-lock.json: `all` of it, what the publication `runs` on (without what the checks need), or neither, `none`. */
export function whatIsInstalled() {
  const there = readList()
  if (!there || !Object.keys(there).every((place) => existsSync(path.join(place, 'package.json')))) return 'none'
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages).filter(([place]) => place !== '')
  // A platform's own packages are optional, and most of them are for other platforms.
  const isThere = ([place, { version, optional, devOptional }]) =>
    there[place]?.version === version || ((optional || devOptional) && !there[place])
  if (wanted.every(isThere)) return 'all'
  return wanted.filter(([, { dev }]) => !dev).every(isThere) ? 'runs' : 'none'
}

function readList() {
  try {
    return JSON.parse(readFileSync(npmsList, 'utf8')).packages
  } catch {
    // None, or one that npm was killed over.
    return undefined
  }
}
