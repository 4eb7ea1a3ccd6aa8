import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { sameSecret } from '@/platform/auth/same-secret'
import { readMoney } from '../../money'
import type { TipWebhook, WebhookDelivery } from '../contract'
import type { WebhookFixtures } from './webhook-fixtures'

const schema = z.object({ secret: z.string().max(200).default('') })
const toleranceMs = 300_000

const bodySchema = z.object({
  id: z.string(),
  kind: z.enum(['tip', 'refund', 'dispute', 'end']),
  live: z.boolean(),
  at: z.iso.datetime(),
  payment: z.string(),
  amount: z.string().default(''),
  currency: z.string().default(''),
  from: z.string().default(''),
  words: z.string().default(''),
  shown: z.boolean().default(false),
})

/** A provider of tests alone: signs `stamp.body`, as most do. */
export const fixtureWebhook: TipWebhook<z.infer<typeof schema>> = {
  provider: 'fixture',
  proof: 'signature',
  settings: { title: 'Fixture', schema, fields: [{ name: 'secret', label: 'Secret', kind: 'secret' }] },
  verify: ({ body, headers, receivedAt }, { secret }) => {
    if (secret === '') return 'no-secret'
    const [, stamp = '', signature = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(headers.get('x-fixture-signature') ?? '') ?? []
    if (signature === '') return 'no-proof'
    if (!sameSecret(signature, signed(body, stamp, secret))) return 'wrong-proof'
    const age = receivedAt.getTime() - Number(stamp) * 1000
    if (age > toleranceMs) return 'too-old'
    return age < -toleranceMs ? 'from-the-future' : null
  },
  read: (body) => {
    const { id: eventId, kind, at, live, payment: paymentId, ...told } = bodySchema.parse(JSON.parse(body.toString()))
    const common = { eventId, at: new Date(at), isTest: !live }
    if (kind === 'end') return [{ ...common, type: 'cancelled', subscriptionId: paymentId }]
    if (kind === 'dispute') return [{ ...common, type: 'disputed', paymentId, state: 'open' }]
    const money = readMoney(told.amount, told.currency)
    if (kind === 'refund') return [{ ...common, type: 'refunded', paymentId, returned: money ?? 'all' }]
    if (!money) throw new Error('The amount cannot be read.')
    const supporter = { name: told.from, message: told.words, isPublic: told.shown }
    return [{ ...common, type: 'paid', paymentId, money, rhythm: 'once', supporter }]
  },
}

function signed(body: Buffer, stamp: string, secret: string): string {
  return createHmac('sha256', secret).update(`${stamp}.`).update(body).digest('hex')
}

const receivedAt = new Date('2026-11-30T12:00:00Z')
const secret = 'of the tests'

function deliver(payload: object, { stampedAt = receivedAt, by = secret } = {}): WebhookDelivery {
  const body = Buffer.from(JSON.stringify(payload))
  const stamp = String(Math.floor(stampedAt.getTime() / 1000))
  return { body, headers: new Headers({ 'x-fixture-signature': `t=${stamp},v1=${signed(body, stamp, by)}` }), receivedAt }
}

const at = '2026-11-30T11:59:58Z'
const tip = {
  id: 'e1',
  kind: 'tip',
  live: true,
  at,
  payment: 'p1',
  amount: '12.50',
  currency: 'EUR',
  from: 'Nune',
  words: 'For the ferry.',
}
const common = { at: new Date(at), isTest: false }
const minutes = (count: number) => new Date(receivedAt.getTime() + count * 60_000)

export const fixtures: WebhookFixtures = {
  settings: { secret },
  otherSettings: { secret: 'of somebody else' },
  genuine: [
    {
      title: 'a tip whose words are for the author alone',
      delivery: deliver(tip),
      events: [
        {
          ...{ ...common, eventId: 'e1', type: 'paid', paymentId: 'p1', money: { minor: 1250, currency: 'EUR' }, rhythm: 'once' },
          supporter: { name: 'Nune', message: 'For the ferry.', isPublic: false },
        },
      ],
    },
    {
      title: 'a refund of a part',
      delivery: deliver({ id: 'e2', kind: 'refund', live: true, at, payment: 'p1', amount: '2.50', currency: 'EUR' }),
      events: [{ ...common, eventId: 'e2', type: 'refunded', paymentId: 'p1', returned: { minor: 250, currency: 'EUR' } }],
    },
    {
      title: 'a test of a dispute',
      delivery: deliver({ id: 'e3', kind: 'dispute', live: false, at, payment: 'p1' }),
      events: [{ ...common, isTest: true, eventId: 'e3', type: 'disputed', paymentId: 'p1', state: 'open' }],
    },
    {
      title: 'the end of a subscription',
      delivery: deliver({ id: 'e4', kind: 'end', live: true, at, payment: 's1' }),
      events: [{ ...common, eventId: 'e4', type: 'cancelled', subscriptionId: 's1' }],
    },
  ],
  unknown: deliver({ ...tip, kind: 'raffle' }),
  forged: [
    { title: 'what was signed too long ago', delivery: deliver(tip, { stampedAt: minutes(-6) }) },
    { title: 'what is signed for later', delivery: deliver(tip, { stampedAt: minutes(6) }) },
    { title: 'what is signed with no secret', delivery: deliver(tip, { by: '' }) },
  ],
}
