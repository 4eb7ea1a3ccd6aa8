import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { installFailure } from './install-failure.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

/** Why the one driver that is compiled for one Node.js does not load in this one; empty where it does. */
export function driverComplaint() {
  const script =
    "try { new (require('better-sqlite3'))(':memory:').close() } catch (error) { console.log(error.message.replaceAll('\\n', ' ')) }"
  const { stdout, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  return stdout.trim() || (status === 0 ? '' : 'it ends the process that loads it')
}

/** Whether compiling it again is enough: it was compiled for another Node.js, or never. */
export const wantsCompiling = (complaint) => /compiled against|locate the bindings file/.test(complaint)

/** Fetches the driver ready-made for this Node.js, or compiles it where there is none. */
export async function makeDriver() {
  const { code, output } = await run('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--loglevel=error'], {
    env: { JOBS: 'max' },
  })
  if (code !== 0) throw new Stop(installFailure(output, 'npm rebuild better-sqlite3'))
  const complaint = driverComplaint()
  if (complaint) throw new Stop(`The SQLite driver was installed and does not load: ${complaint}`)
  // What the compiler leaves beside the driver: 15 MB that nothing opens.
  for (const left of ['.deps', 'obj', 'obj.target', 'sqlite3.a', 'test_extension.node'])
    rmSync(`node_modules/better-sqlite3/build/Release/${left}`, { recursive: true, force: true })
}
