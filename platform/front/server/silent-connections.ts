import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Follows the server's connections from now on and makes the function that ends those over which nothing has come yet,
 * as browsers open them ahead of need. To Node they are not idle: closeIdleConnections() leaves them until headersTimeout.
 */
export function silentConnections(server: Server): () => void {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  }
}
