import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

// One level at a time: Node's own recursive mkdir never ends on some file systems (/proc).
export function makeFolder(folder, mode) {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another start has just made it.
    if (error.code !== 'EEXIST') throw error
  }
}
