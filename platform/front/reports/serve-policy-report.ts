import type { IncomingMessage, ServerResponse } from 'node:http'
import { isAppError } from '../../errors/app-error'
import { addressKey } from '../../limits/address-key'
import { limitRate } from '../../limits/rate-limit'
import { logFor } from '../../log/logger'
import type { FrontParts } from '../front-parts'
import { hasBody } from '../requests/guard-write'
import { addressOf } from '../requests/inner-headers'
import { readBody } from '../requests/read-body'
import { readPolicyReports } from './read-policy-reports'

const mostBytes = 16 * 1024
/** Of one address, and of all together: a log is no place for a flood. */
const byAddress = { name: 'policy-reports', points: 10, perSeconds: 600 }
const byAll = { name: 'policy-reports-all', points: 100, perSeconds: 3_600 }

/**
 * Takes what a browser says that a policy kept a page from, and writes it into the log. Whoever sends it learns nothing: more than is
 * written down is taken and forgotten.
 */
export async function servePolicyReport(front: FrontParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const from = addressKey(addressOf(request, front.settings))
  const body = hasBody(request) ? await readBody(request, mostBytes, from) : undefined
  if (response.destroyed) return
  for (const report of readPolicyReports(body?.toString('utf8') ?? '')) {
    if (!(await isWithinLimits(from))) break
    logFor('front').warn({ report }, 'a policy kept a page from something')
  }
  response.writeHead(204, [...front.pageHeaders.api, 'Cache-Control', 'no-store'])
  response.end()
}

async function isWithinLimits(from: string): Promise<boolean> {
  try {
    await limitRate(byAddress, from)
    await limitRate(byAll, 'all')
    return true
  } catch (error) {
    if (isAppError(error) && error.code === 'too-many') return false
    throw error
  }
}
