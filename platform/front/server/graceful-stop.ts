import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { silentConnections } from './silent-connections'

export interface GracefulStopOptions {
  server: Server
  /** Called first: from now on every answer ends its connection. */
  begin: () => void
  /** Called once, when the last answer is out or has taken too long: closes the database and the like. */
  close: () => Promise<void>
  exit: (code: number) => void
  /** Connections without a request stay open this long: one may be on its way in them. */
  graceMs?: number
  /** After this it cuts what is left. Longer than a body may take (read-body.ts) and than a render may (front-settings.ts). */
  forceMs?: number
  /** After the cut, closing may take this long. With forceMs less than TimeoutStopSec in docs/operations.md. */
  closeMs?: number
}

/**
 * Makes the stop: no new connections, every accepted request answered, then everything closed. Called again it ends at once.
 * Make it before the server listens: it has to know the connections.
 */
export function gracefulStop(options: GracefulStopOptions): () => void {
  const { server, begin, close, exit, graceMs = 400, forceMs = 55_000, closeMs = 5_000 } = options
  const closeSilent = silentConnections(server)
  let stopping = false
  return () => {
    if (stopping) {
      exit(1)
      return
    }
    stopping = true
    begin()
    const finish = finisher(close, exit)
    setTimeout(() => {
      setTimeout(() => exit(1), closeMs).unref()
      server.closeAllConnections()
      finish(1)
    }, forceMs).unref()
    const grace = setTimeout(() => closeUnused(server, closeSilent), graceMs)
    // The close of http's servers would end idle connections at once, and with them a request that is on its way.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(grace)
      finish(0)
    })
  }
}

/** Closes everything and exits. Asked again, it is at it already. */
function finisher(close: () => Promise<void>, exit: (code: number) => void): (code: number) => void {
  let finishing = false
  return (code) => {
    if (finishing) return
    finishing = true
    close().then(
      () => exit(code),
      () => exit(1),
    )
  }
}

/** Ends the connections that carry no request, and those whose last answer is out, until none is left. */
function closeUnused(server: Server, closeSilent: () => void): void {
  const sweep = () => {
    closeSilent()
    server.closeIdleConnections()
  }
  sweep()
  const timer = setInterval(sweep, 50)
  server.once('close', () => clearInterval(timer))
}
