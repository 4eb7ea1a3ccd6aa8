import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Does the work while no other start does it in this folder: two that install or build at once take away what the other lays down. Whoever
 * comes second waits. The place is a socket that nobody speaks on: the system itself gives it back, however its process ends.
 */
export async function alone(folder, work) {
  const place = await take(addressFor(folder))
  try {
    return await work()
  } finally {
    place.close()
  }
}

async function take(address) {
  for (let waited = false; ; ) {
    const place = await listen(address)
    if (place) return place
    if (!waited) console.log('Another start is at work in this folder: waiting for it …')
    waited = true
    // A file that nobody listens on is what a killed start left.
    if ((await untilFree(address)) === 'ECONNREFUSED' && !isAbstract(address)) rmSync(address, { force: true })
  }
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const waiting = new Set()
    const server = createServer((socket) => {
      waiting.add(socket.on('error', () => {}).once('close', () => waiting.delete(socket)))
    })
    const place = {
      close: () => {
        server.close()
        for (const socket of waiting) socket.destroy()
      },
    }
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    // It must not keep a process alive that has nothing else to do.
    server.listen(address, () => resolve(place)).unref()
  })
}

/** Resolves when whoever has the place has left it, with the reason where it could not be asked. */
function untilFree(address) {
  return new Promise((resolve) => {
    let reason
    connect(address)
      .once('error', (error) => (reason = error.code))
      .once('close', () => resolve(reason))
      .resume()
  })
}

const isAbstract = (address) => address.startsWith('\0')

function addressFor(folder) {
  const name = `broadside-${process.getuid?.() ?? ''}-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`)
}
