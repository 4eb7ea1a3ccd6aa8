import { Client } from 'pg'
import { changesChannel, decodeNotice } from '../db/change-notice'
import { destroyConnection } from '../db/destroy-connection'
import { logFor } from '../log/logger'
import type { AnyChange } from './change-log'
import { coalesce } from './coalesce'

export interface PostgresChannelOptions {
  url: string
  /** This process's own name: what it announced itself it has heard already. */
  instance: string
  heartbeatMs?: number
}

/** Who listens: the front. */
export interface ChannelListener {
  apply: (change: AnyChange) => void
  /** The channel is lost, or not there yet: changes may have gone unheard since `knownUntil`. */
  deafen: (knownUntil: number) => void
  /** The channel is there: every change committed from here on will be heard. */
  hear: () => void
}

export interface PostgresChannel {
  open: (listener: ChannelListener) => void
  /** Resolves when all that was committed before the call has been heard. Rejects while the channel is lost. */
  fence: () => Promise<void>
  close: () => Promise<void>
}

const firstRetryMs = 100
const lastRetryMs = 2_000

/** Hears what other instances on the same PostgreSQL commit, and knows within two heartbeats when it does not. */
export function createPostgresChannel({ url, instance, heartbeatMs = 400 }: PostgresChannelOptions): PostgresChannel {
  let listener: ChannelListener | undefined
  let client: Client | undefined
  let closed = false
  let retryMs = firstRetryMs
  let timer: NodeJS.Timeout | undefined
  let aliveAt = Date.now()

  const lose = (which: Client, error: unknown) => {
    if (client !== which) return
    client = undefined
    clearTimeout(timer)
    listener?.deafen(aliveAt)
    abandon(which)
    if (closed) return
    logFor('db').warn({ error }, 'changes of other instances cannot be heard; nothing is served from memory until they can')
    timer = setTimeout(() => void connect(), retryMs).unref()
    retryMs = Math.min(retryMs * 2, lastRetryMs)
  }
  const beat = (which: Client) => {
    timer = setTimeout(() => {
      // What it answers was so when it was asked, at the earliest.
      const askedAt = Date.now()
      within(which.query('SELECT 1'), heartbeatMs).then(
        () => {
          if (client !== which) return
          aliveAt = askedAt
          beat(which)
        },
        (error: unknown) => lose(which, error),
      )
    }, heartbeatMs).unref()
  }
  const connect = async () => {
    const next = new Client({ connectionString: url, application_name: 'broadside listener', connectionTimeoutMillis: 2_000 })
    client = next
    next.on('error', (error) => lose(next, error))
    next.on('end', () => lose(next, new Error('The connection ended.')))
    next.on('notification', ({ payload = '' }) => {
      if (client === next) tell(listener, instance, payload)
    })
    try {
      await next.connect()
      await next.query(`LISTEN ${changesChannel}`)
      if (client !== next) return
      retryMs = firstRetryMs
      aliveAt = Date.now()
      listener?.hear()
      beat(next)
    } catch (error) {
      lose(next, error)
    }
  }

  return {
    open: (whoListens) => {
      listener = whoListens
      listener.deafen(aliveAt)
      void connect()
    },
    // PostgreSQL delivers what is pending before it answers. Any request may ask: many must not keep the heartbeat waiting.
    fence: coalesce(async () => {
      if (!client) throw new Error('The channel is lost.')
      await within(client.query('SELECT 1'), heartbeatMs)
    }),
    close: async () => {
      closed = true
      clearTimeout(timer)
      const open = client
      client = undefined
      await open?.end().catch(() => {})
    },
  }
}

function tell(listener: ChannelListener | undefined, instance: string, payload: string): void {
  const notice = decodeNotice(payload)
  if (notice?.from === instance) return
  listener?.apply(notice && 'tags' in notice ? { tags: notice.tags, soft: notice.soft } : 'everything')
}

// A connection that no longer answers would take its time to say good-bye, too.
function abandon(client: Client): void {
  client.removeAllListeners('notification')
  client.on('error', () => {})
  client.end().catch(() => {})
  destroyConnection(client)
}

/** Rejects when no answer comes in time. An answer that waits behind a busy turn of our own is in time. */
function within<T>(answer: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => reject(new Error(`No answer within ${ms} ms.`))), ms)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
