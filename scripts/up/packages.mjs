import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

const installed = 'node_modules/.package-lock.json'
const madeFor = 'node_modules/.broadside-node'

/** npm ci, where node_modules is not what package-lock.json says, or was compiled for another Node.js. */
export async function installPackages() {
  if (packagesAreInstalled()) return
  console.log('Installing packages …')
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { JOBS: 'max' },
  })
  if (code !== 0) throw new Stop(`${output.trim()}\n\n${reasonIn(output)}`)
  writeFileSync(madeFor, process.versions.modules)
}

function packagesAreInstalled() {
  if (!existsSync(installed)) return false
  if (existsSync(madeFor) && readFileSync(madeFor, 'utf8') !== process.versions.modules) return false
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  // A platform's own packages are optional, and most of them are for other platforms.
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || there[place]?.version === version || (optional && !there[place]),
  )
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
