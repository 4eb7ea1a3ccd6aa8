import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** Whether the shell would find this program. */
export function onPath(tool) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, tool), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
