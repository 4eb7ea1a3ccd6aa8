import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface DatabaseProxy {
  /** The database's address, by way of the proxy. */
  url: string
  /** Every connection breaks off, and new ones are refused. */
  cut: () => Promise<void>
  /** Nothing is passed on any more, and nothing is closed; new connections are taken and stay silent. */
  freeze: () => void
  /** All is well again; what was frozen breaks off. */
  restore: () => Promise<void>
  close: () => Promise<void>
}

/** A way to PostgreSQL that can be cut or frozen, as networks and machines do it. */
export async function openDatabaseProxy(database: string): Promise<DatabaseProxy> {
  const target = new URL(database)
  const sockets = new Set<Socket>()
  let frozen = false
  const proxy = createServer((near) => {
    const ends = frozen ? [near] : [near, connect(Number(target.port || 5432), target.hostname)]
    for (const end of ends) {
      sockets.add(end)
      // A socket that breaks off takes the other with it.
      end
        .on('error', () => {})
        .on('close', () => {
          for (const one of ends) one.destroy()
          sockets.delete(end)
        })
    }
    const [, far] = ends
    if (far) near.pipe(far).pipe(near)
  })
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  const open = async (port: number) => {
    proxy.listen(port, '127.0.0.1')
    await once(proxy, 'listening')
  }
  const shut = async () => {
    const closed = proxy.listening ? once(proxy, 'close') : undefined
    proxy.close()
    destroyAll()
    await closed
  }
  await open(0)
  const { port } = proxy.address() as AddressInfo
  const url = new URL(database)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return {
    url: url.href,
    cut: shut,
    freeze: () => {
      frozen = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    restore: async () => {
      frozen = false
      destroyAll()
      if (!proxy.listening) await open(port)
    },
    close: shut,
  }
}
