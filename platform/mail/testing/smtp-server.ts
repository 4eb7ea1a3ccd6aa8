import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** A mail server for tests: takes what it is handed, or refuses every recipient. */
export interface TestMailServer {
  url: string
  /** What arrived, headers and all. */
  received: string[]
  recipients: string[]
  close: () => Promise<void>
}

/** Starts one on a free port. */
export async function startMailServer({ refuse = false } = {}): Promise<TestMailServer> {
  const received: string[] = []
  const recipients: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let data: string[] | undefined
    const say = (line: string) => socket.write(`${line}\r\n`)
    const hear = (line: string) => {
      if (data) {
        if (line !== '.') return data.push(line)
        received.push(data.join('\n'))
        data = undefined
        return say('250 taken')
      }
      if (/^RCPT/i.test(line)) {
        if (refuse) return say('550 no such mailbox')
        recipients.push(line.slice(8))
      }
      if (/^DATA/i.test(line)) {
        data = []
        return say('354 go on')
      }
      return say(/^QUIT/i.test(line) ? '221 bye' : '250 fine')
    }
    let rest = ''
    socket.on('data', (chunk: Buffer) => {
      const lines = `${rest}${chunk.toString()}`.split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
    say('220 test')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { url: `smtp://127.0.0.1:${port}`, received, recipients, close }
}
