import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { translatorFor } from '@/i18n/translator-for'
import { presentError } from '@/platform/errors/present'
import { currentExchange } from '@/platform/exchange/exchange'
import { parseInput } from '@/platform/input/parse-input'
import { limitRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'
import type { ActionResult } from './action-result'
import { requireStaff } from './policy'
import { currentActor } from './queries/current-actor'
import type { UserActor, VisitorActor } from './types'

type Run<Schema extends z.ZodType, Data> = (actor: UserActor, input: z.output<Schema>) => Promise<Data>

const guarded = new WeakSet<object>()

// A person in the admin saves every second at most; more is a program.
const adminRate = { name: 'admin', points: 240, perSeconds: 60 }

/**
 * Makes an action of the admin. An exported server action is an address that anyone can post to, whatever page shows its
 * button; so each goes through here, and the command behind it asks its own policy again.
 */
export function adminAction<Schema extends z.ZodType, Data>(
  name: string,
  schema: Schema,
  run: Run<Schema, Data>,
): (input: z.input<Schema>) => Promise<ActionResult<Data>> {
  const action = async (input: z.input<Schema>): Promise<ActionResult<Data>> => {
    const exchange = currentExchange()
    if (exchange) exchange.acted = true
    return answer(name, async () => run(await admit(await currentActor()), parseInput(schema, input)))
  }
  guarded.add(action)
  return action
}

/** True of actions made here. What else a file of actions exports would be open to all. */
export function isAdminAction(value: unknown): boolean {
  return typeof value === 'function' && guarded.has(value)
}

/** Lets in who may work in the admin, at a human pace. */
export async function admit(actor: UserActor | VisitorActor): Promise<UserActor> {
  requireStaff(actor)
  await limitRate(adminRate, actor.id)
  return actor
}

async function answer<Data>(name: string, work: () => Promise<Data>): Promise<ActionResult<Data>> {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    // Redirects and not-found are thrown, and are answers, not failures.
    unstable_rethrow(error)
    return presentError(
      error,
      (failure, errorId) => logFor('front').error({ error: failure, errorId, action: name }, 'an action of the admin failed'),
      translatorFor('en'),
    )
  }
}
