import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { message } from '@/i18n/message'
import { db } from '../db/client'
import { AppError } from '../errors/app-error'
import { type Exchange, exchangeStorage } from '../exchange/exchange'
import { useTestDatabase } from '../testing/test-database'
import { loggerOptions } from './logger'

useTestDatabase()

function logged(write: (log: pino.Logger) => void): { line: Record<string, unknown>; text: string } {
  let text = ''
  const log = pino({ ...loggerOptions, level: 'trace' }, { write: (chunk: string) => (text += chunk) })
  write(log.child({ category: 'auth' }))
  return { line: JSON.parse(text), text }
}

const exchange: Exchange = { id: 'r-17', kind: 'api', address: '192.0.2.1', nonce: undefined, tags: new Set() }

describe('the log', () => {
  it('names the request being answered, and none outside of one', () => {
    const { line } = exchangeStorage.run(exchange, () => logged((log) => log.info('hello')))
    expect(line).toMatchObject({ level: 'info', category: 'auth', request: 'r-17', message: 'hello' })
    expect(logged((log) => log.info('hello')).line).not.toHaveProperty('request')
  })

  it('hides what is named like a secret, at any depth', () => {
    const { text } = logged((log) =>
      log.warn(
        { password: 'hunter2', headers: { Cookie: 'session=hunter2', authorization: 'Bearer hunter2' }, rows: [{ tokenHash: 'hunter2' }] },
        'refused',
      ),
    )
    expect(text).not.toContain('hunter2')
    expect(text).toContain('[redacted]')
  })

  it('hides credentials inside addresses and tokens inside links', () => {
    const { text } = logged((log) =>
      log.warn({ url: 'postgresql://me:hunter2@db/x' }, 'no answer from postgresql://me:hunter2@db/x for /sign-in/link?token=hunter2&to=/'),
    )
    expect(text).not.toContain('hunter2')
    expect(text).toContain('to=/')
  })

  it('hides secrets in what an error says and carries', () => {
    const error = Object.assign(new Error('cannot reach redis://:hunter2@cache'), { config: { secret: 'hunter2' } })
    const { text, line } = logged((log) => log.error(error, 'failed'))
    expect(text).not.toContain('hunter2')
    expect(line).toMatchObject({ error: { message: expect.stringContaining('cannot reach redis://') } })
  })

  it('writes a refusal in English, not by the key of its message', () => {
    const { line } = logged((log) =>
      log.warn({ error: new AppError('too-large', message('errors.fileTooLarge', { most: 20 })) }, 'refused'),
    )
    expect(line).toMatchObject({ error: { message: 'This file is too large: at most 20 MiB, please.' } })
    expect(JSON.stringify(line)).not.toContain('errors.fileTooLarge')
  })

  it('keeps what was typed out of what the database client says of a query that it refuses', async () => {
    const refused = db().user.create({ data: { email: 'private@example.org', name: 'Somebody', nonsense: 1 } as never })
    const error = await refused.catch((reason: unknown) => reason)
    const { text } = logged((log) => log.error({ error }, 'failed'))
    expect(text).toContain('nonsense')
    expect(text).not.toContain('private@example.org')
  })
})
