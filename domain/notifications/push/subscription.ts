import { z } from 'zod'
import { message } from '@/i18n/message'
import { arePushKeys } from '@/platform/push/encrypt-push'

const unusable = message('notices.pushUnusable')

/** As the browser says it (PushSubscription.toJSON). Where it leads is checked again when it is asked: a name may lead elsewhere by then. */
const subscription = z.object({
  endpoint: z
    .string(unusable)
    .max(1_000, unusable)
    .refine(isPlace, { error: unusable, abort: true })
    // One way to write each, or one browser would be many.
    .transform((endpoint) => new URL(endpoint).href),
  keys: z
    .object({ p256dh: z.string(unusable).max(100, unusable), auth: z.string(unusable).max(30, unusable) })
    .refine(arePushKeys, unusable),
})

function isPlace(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false
  const { protocol, port, username, password } = new URL(endpoint)
  return protocol === 'https:' && port + username + password === ''
}

/** A browser that may be written to. */
export type BrowserSubscription = z.output<typeof subscription>

/** The same as one field of a form, which is text. */
export const subscriptionField = z
  .string(unusable)
  .max(2_000, unusable)
  .transform((text, context) => {
    const parsed = subscription.safeParse(asJson(text))
    if (parsed.success) return parsed.data
    context.issues.push({ code: 'custom', message: unusable, input: text })
    return z.NEVER
  })

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
