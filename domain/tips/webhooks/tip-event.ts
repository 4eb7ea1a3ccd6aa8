import { z } from 'zod'
import { moneySchema } from '../money'

const id = z.string().min(1).max(200)

const common = {
  /** The provider's name for this one event, the same however often it is delivered. */
  eventId: id,
  /** When it happened there. */
  at: z.date(),
  /** Sent by a button "send a test": shown, never counted. */
  isTest: z.boolean(),
}

const supporter = z.object({
  name: z.string().max(200),
  message: z.string().max(10_000),
  /** False: name and message are for the author alone. */
  isPublic: z.boolean(),
  email: z.email().max(320).optional(),
})

/**
 * What a provider told, in words that are the same for all. Events may be repeated, late and in any order, so none says "so much more":
 * whoever applies all of them in any order comes to the same sums. Where a provider gives a payment no id, its reader makes one of what is
 * the same in every event about it.
 */
export const tipEventSchema = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('paid'),
    paymentId: id,
    money: moneySchema,
    rhythm: z.enum(['once', 'monthly', 'yearly']),
    subscriptionId: id.optional(),
    supporter,
    /** What our own link carried along, where the provider gives it back. */
    reference: z.string().max(200).optional(),
  }),
  /** `returned` is all that went back of this payment until now; 'all' where the provider does not say how much. */
  z.object({ ...common, type: z.literal('refunded'), paymentId: id, returned: z.union([moneySchema, z.literal('all')]) }),
  z.object({ ...common, type: z.literal('disputed'), paymentId: id, state: z.enum(['open', 'won', 'lost']) }),
  z.object({ ...common, type: z.literal('cancelled'), subscriptionId: id }),
])

export type TipEvent = z.infer<typeof tipEventSchema>
