import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

// One level at a time: Node's own recursive mkdir never ends on some file systems (/proc).
export function makeFolder(folder, mode) {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode })
}
