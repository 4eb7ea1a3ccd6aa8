import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The server cannot listen. `message` says why, and what to do. */
export class CannotListen extends Error {}

/** Listens. Resolves with the port, which the system chose where 0 was asked for. */
export function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(new CannotListen(reasons(error, port, host)))
    server.once('error', refuse)
    server.listen({ port, ...(host ? { host } : {}) }, () => {
      server.off('error', refuse)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function reasons(error: NodeJS.ErrnoException, port: number, host: string | undefined): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use. Stop what listens there, or choose another with PORT.`
  if (error.code === 'EACCES') return `Port ${port} needs more rights than this user has. Choose one from 1024 up with PORT.`
  if (error.code === 'EADDRNOTAVAIL') return `HOST=${host} is no address of this machine.`
  return `Port ${port} cannot be opened (${error.code ?? 'unknown reason'}).`
}
