import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

const installed = 'node_modules/.package-lock.json'
/** Ours, written when an installation is whole. npm's own list says what was meant to be there. */
const mark = 'node_modules/.broadside-installed'

/** npm ci, where node_modules is not whole, is not what package-lock.json says, or was compiled for another Node.js. */
export async function installPackages() {
  const wanted = readFileSync('package-lock.json', 'utf8')
  if (areInstalled(wanted)) return
  // Taken away first: an installation that is cut short is none.
  rmSync(mark, { force: true })
  console.log('Installing packages …')
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { JOBS: 'max' },
  })
  if (code !== 0) throw new Stop(failure(output))
  const complaint = driverComplaint()
  if (complaint) throw new Stop(`The SQLite driver was installed and does not load: ${complaint}`)
  remember(wanted)
}

function areInstalled(wanted) {
  if (!existsSync(installed)) return false
  const isMarked = existsSync(mark) && readFileSync(mark, 'utf8') === markFor(wanted)
  // Whoever has called npm ci by hand has left no mark; what they have is looked at the closer.
  if (!isMarked && !listsAgree(wanted)) return false
  if (!foldersAreThere() || driverComplaint()) return false
  if (!isMarked) remember(wanted)
  return true
}

function listsAgree(wanted) {
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  // A platform's own packages are optional, and most of them are for other platforms.
  return Object.entries(JSON.parse(wanted).packages).every(
    ([place, { version, optional }]) => place === '' || there[place]?.version === version || (optional && !there[place]),
  )
}

const foldersAreThere = () =>
  Object.keys(JSON.parse(readFileSync(installed, 'utf8')).packages).every((place) => existsSync(path.join(place, 'package.json')))

/** Why the one driver that is compiled for one Node.js does not load in this one; empty where it does. */
function driverComplaint() {
  const script = "try { new (require('better-sqlite3'))(':memory:').close() } catch (error) { console.log(error.message.split('\\n')[0]) }"
  const { stdout, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  return stdout.trim() || (status === 0 ? '' : 'it ends the process that loads it')
}

const markFor = (wanted) =>
  `${process.versions.modules} ${process.platform} ${process.arch} ${createHash('sha256').update(wanted).digest('hex')}`

function remember(wanted) {
  try {
    writeFileSync(mark, markFor(wanted))
  } catch {
    // Somebody else's node_modules, which this user may only read: it is looked at anew at each start.
  }
}

function failure(output) {
  if (/ENOSPC|EDQUOT/.test(output)) return 'npm ci failed: the disk is full. Make room, then start again.'
  const said = output.trim()
  if (/EACCES|EPERM/.test(output)) return `${said}\n\nnpm ci failed: this folder cannot be written by this user.`
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output))
    return `${said}\n\nnpm ci failed: the registry of packages cannot be reached. The first start needs the network, later ones do not.`
  const missing = ['python3', 'make', 'g++'].filter((tool) => !onPath(tool))
  if (/better-sqlite3/.test(output) && missing.length > 0) {
    return `${said}\n\nThe SQLite driver has to be compiled here, and ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing: apt-get install -y python3 make g++`
  }
  return `${said}\n\nnpm ci failed: what it said stands above.`
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
