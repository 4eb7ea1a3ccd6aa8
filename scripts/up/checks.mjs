import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { whose } from '../../platform/storage/disk-fault.mjs'
import { makeFolder } from './make-folder.mjs'
import { Stop } from './stop.mjs'

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Stop(`Broadside needs Node.js 20.19 or newer; this is ${version}. Get one from https://nodejs.org/en/download.`)
}

export async function checkPort(port, host) {
  const server = createServer()
  try {
    await new Promise((resolve, reject) => server.once('error', reject).listen({ port, host, exclusive: true }, resolve))
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new Stop(`Port ${port} is in use: stop what listens there, or choose another with --port ${port + 1}.`)
    if (error.code === 'EACCES') throw new Stop(`Port ${port} may not be opened by this user: choose one above 1023 with --port.`)
    throw new Stop(`Cannot listen on ${host ?? 'this machine'}, port ${port} (${error.code}): look at HOST and PORT.`)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}

export function checkDataFolder(folder) {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Stop(`DATA_DIR is ${path.resolve(folder)}, which is a file: name a folder.`)
  try {
    makeFolder(path.resolve(folder), 0o700)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const why = /EACCES|EPERM/.test(error.code) ? `: ${whose(folder)}` : ''
    throw new Stop(`The data folder ${path.resolve(folder)} cannot be written (${error.code})${why}, or set DATA_DIR to another.`)
  }
}

/** What a command that another user once ran, or a restored backup, has left for this one neither to read nor to write. */
export function checkDataFiles(folder, databaseUrl) {
  const database = databaseUrl === '' ? path.join(folder, 'broadside.db') : databaseUrl.replace(/^file:(\/\/)?/, '')
  const files = /^postgres/.test(databaseUrl) ? [] : ['', '-wal', '-shm', '-server'].map((end) => database + end)
  for (const place of [...files, ...['media', 'exports', 'images'].map((name) => path.join(folder, name))]) {
    try {
      if (existsSync(place)) accessSync(place, constants.R_OK | constants.W_OK | (statSync(place).isDirectory() ? constants.X_OK : 0))
    } catch (error) {
      throw new Stop(`${path.resolve(place)} cannot be read and written (${error.code}): ${whose(place)}.`)
    }
  }
}

/** Whether DATABASE_URL makes sense and somebody answers there. Passwords and rights show when the migrations run. */
export async function checkDatabase(url) {
  if (url === '' || /^file:.+/.test(url)) return
  if (!/^postgres(ql)?:\/\/.+/.test(url) || !URL.canParse(url)) {
    throw new Stop(
      'DATABASE_URL is not right: leave it empty for SQLite, or give file:/path/to/broadside.db or postgresql://user:password@host:5432/name.',
    )
  }
  const { hostname, port, pathname, searchParams } = new URL(url)
  if (pathname.length < 2) throw new Stop('DATABASE_URL names no database: postgresql://user:password@host:5432/name.')
  if (searchParams.has('host')) return
  if (!(await answers(hostname, Number(port || 5432))))
    throw new Stop(`No PostgreSQL answers at ${hostname}:${port || 5432}, where DATABASE_URL points.`)
}

function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host: host.replace(/^\[|\]$/g, ''), port, timeout: 5_000 })
    const end = (answer) => resolve(answer) || socket.destroy()
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false))
  })
}
