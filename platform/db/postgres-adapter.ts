import { PrismaPg } from '@prisma/adapter-pg'
import type { IsolationLevel, SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { Client, DatabaseError, Pool, type PoolClient } from 'pg'
import { destroyConnection } from './destroy-connection'
import { PostgresPulse } from './postgres-pulse'

/** How long a statement waits for a lock that another program holds. */
const lockTimeoutMs = 1_500

/** Not a server that could do anything: it starts, stops, or throws everybody out. */
const goneCodes = new Set(['57P01', '57P02', '57P03'])

/** PostgreSQL for Prisma, by Prisma's own adapter, with a pulse: a server that falls silent is known within a second and a half. */
export class PostgresAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = 'broadside-postgres'
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  async connect(): Promise<SqlDriverAdapter> {
    return new PostgresAdapter(this.#url, await connectPool(this.#url))
  }
}

interface Connections {
  adapter: SqlDriverAdapter
  /** Lets go of every connection without a good-bye, which a silent server would never hear. */
  abandon: () => void
}

async function connectPool(url: string): Promise<Connections> {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'broadside',
    lock_timeout: lockTimeoutMs,
  })
  const clients = new Set<PoolClient>()
  pool.on('connect', (client) => clients.add(client)).on('remove', (client) => clients.delete(client))
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect()
  const abandon = () => {
    for (const client of clients) destroyConnection(client)
    adapter.dispose().catch(() => {})
  }
  return { adapter, abandon }
}

class PostgresAdapter implements SqlDriverAdapter {
  readonly provider = 'postgres'
  readonly adapterName = 'broadside-postgres'
  readonly #pulse: PostgresPulse
  readonly #url: string
  #connections: Connections

  constructor(url: string, connections: Connections) {
    this.#url = url
    this.#connections = connections
    this.#pulse = new PostgresPulse({ ping: (ms) => ping(url, ms), lose: () => void this.#startAnew() })
    currentPulse(this.#pulse)
  }

  queryRaw(query: SqlQuery) {
    return this.#pulse.during(() => this.#connections.adapter.queryRaw(query))
  }

  executeRaw(query: SqlQuery) {
    return this.#pulse.during(() => this.#connections.adapter.executeRaw(query))
  }

  executeScript(script: string) {
    return this.#pulse.during(() => this.#connections.adapter.executeScript(script))
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    const transaction = await this.#pulse.during(() => this.#connections.adapter.startTransaction(isolationLevel))
    return watched(transaction, this.#pulse)
  }

  getConnectionInfo() {
    return this.#connections.adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true }
  }

  async dispose() {
    this.#pulse.stop()
    await this.#connections.adapter.dispose()
  }

  async #startAnew(): Promise<void> {
    const lost = this.#connections
    this.#connections = await connectPool(this.#url)
    lost.abandon()
  }
}

/** The same transaction, each of whose statements rejects when the server falls silent. */
function watched(transaction: Transaction, pulse: PostgresPulse): Transaction {
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => pulse.during(() => transaction.queryRaw(query)),
    executeRaw: (query) => pulse.during(() => transaction.executeRaw(query)),
    commit: () => transaction.commit(),
    rollback: () => transaction.rollback(),
    createSavepoint: (name) => pulse.during(async () => transaction.createSavepoint?.(name)),
    rollbackToSavepoint: (name) => pulse.during(async () => transaction.rollbackToSavepoint?.(name)),
    releaseSavepoint: (name) => pulse.during(async () => transaction.releaseSavepoint?.(name)),
  }
}

async function ping(url: string, timeoutMs: number): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'broadside pulse' })
  client.on('error', () => {})
  const answered = client.connect().then(
    () => client.query('SELECT 1'),
    // Too many connections, another password: no reason to think that it is not there.
    (error: unknown) => {
      if (!(error instanceof DatabaseError) || goneCodes.has(error.code ?? '')) throw error
    },
  )
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    // An answer that waits behind a busy turn of our own is in time.
    timer = setTimeout(() => setImmediate(() => reject(new Error(`No answer within ${timeoutMs} ms.`))), timeoutMs)
  })
  try {
    await Promise.race([answered, late])
    client.end().catch(() => {})
  } catch (error) {
    answered.catch(() => {})
    if (!destroyConnection(client)) client.end().catch(() => {})
    throw error
  } finally {
    clearTimeout(timer)
  }
}

// Next bundles its own copy of this module; the front asks about the one pool.
const key = Symbol.for('broadside.postgres-pulse')
const globals = globalThis as { [key]?: PostgresPulse }

function currentPulse(pulse: PostgresPulse): void {
  globals[key] = pulse
}

/** True while PostgreSQL is known not to answer. */
export function isDatabaseAway(): boolean {
  return globals[key]?.isAway ?? false
}
