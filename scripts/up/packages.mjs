import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

const stamp = 'node_modules/.broadside-installed'

/** npm ci, if node_modules is missing or was made for another package-lock.json or another Node.js. */
export async function installPackages() {
  const wanted = `${createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')} ${process.versions.modules}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages …')
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Stop(`${output.trim()}\n\n${reasonIn(output)}`)
  writeFileSync(stamp, wanted)
}

function reasonIn(output) {
  if (/EACCES|EPERM/.test(output)) return 'npm ci failed: this folder cannot be written by this user.'
  const missing = ['python3', 'make', 'g++'].filter((tool) => !onPath(tool))
  if (/better-sqlite3/.test(output) && missing.length > 0) {
    return `The SQLite driver has to be compiled here, and ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing: apt-get install -y python3 make g++`
  }
  return 'npm ci failed: what it said stands above.'
}

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
