import { request } from 'node:http'

/**
 * Readers who stay connected to a thread, as a browser's EventSource does, and when each was told of which comment.
 * @returns {{ connect: (many: number) => Promise<void>, told: Map<string, number[]>, connected: () => number, close: () => void }}
 */
export function followers(origin, articleId) {
  const open = new Set()
  /** Times at which somebody was told of a comment. */
  const told = new Map()
  const hear = (text) => {
    const at = performance.now()
    for (const [, data] of text.matchAll(/^data: (.*)$/gm)) {
      for (const id of JSON.parse(data).ids) told.set(id, [...(told.get(id) ?? []), at])
    }
  }
  const connectOne = (after) =>
    new Promise((done, failed) => {
      const asked = request(`${origin}/api/articles/${articleId}/comments/live?after=${after}`, { agent: false }, (answer) => {
        if (answer.statusCode !== 200) return failed(new Error(`a follower was answered ${answer.statusCode}`))
        open.add(asked)
        let rest = ''
        answer.setEncoding('utf8').on('data', (chunk) => {
          rest += chunk
          const end = rest.lastIndexOf('\n\n')
          if (end === -1) return
          hear(rest.slice(0, end))
          rest = rest.slice(end + 2)
        })
        answer.on('close', () => open.delete(asked)).on('error', () => {})
        done()
      })
      asked.on('error', failed).end()
    })
  return {
    told,
    connected: () => open.size,
    connect: async (many) => {
      // Whoever comes now knows all that is there.
      const after = Date.now().toString(36)
      for (let at = 0; at < many; at += 50) await Promise.all(Array.from({ length: Math.min(50, many - at) }, () => connectOne(after)))
    },
    close: () => {
      for (const asked of open) asked.on('error', () => {}).destroy()
      open.clear()
    },
  }
}
