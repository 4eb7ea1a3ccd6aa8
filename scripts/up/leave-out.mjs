import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** What packages bring that no start ever opens, in the folders named: 160 MB. */
const leftOut = [
  // For a debugger inside Next itself.
  { folder: 'node_modules/next/dist', files: /\.map$/ },
  // Prisma's planner of queries for databases that are not ours, and its larger form; prisma/schema.prisma asks for the small one.
  { folder: 'node_modules/@prisma/client/runtime', files: /^query_compiler_(fast_bg\.|small_bg\.(cockroachdb|mysql|sqlserver)\.)/ },
]

/** Takes away what an operator's machine need not hold. */
export function leaveOut() {
  for (const { folder, files } of leftOut) {
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder, { recursive: true })) if (files.test(file)) rmSync(path.join(folder, file), { force: true })
  }
}
