import { providerByAddress } from '@/domain/accounts/attempts/limits'
import { parseCookies } from '@/platform/auth/cookies'
import { browserId, deviceCookieName } from '@/platform/auth/device-cookie'
import { isUnavailable } from '@/platform/errors/fault'
import { presentError } from '@/platform/errors/present'
import { currentExchange } from '@/platform/exchange/exchange'
import { addressKey, limitRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'
import { securityEvent } from '@/platform/log/security-event'
import { refuse } from '../../refuse'
import { visitorTranslator } from '../../visitor-translator'
import { type AuthRequest, runNextAuth } from '../run-next-auth'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What next-auth is for here: the way to a provider and back. Its own session and log routes stay closed. */
const open: Record<AuthRequest['method'], readonly string[]> = { GET: ['callback', 'csrf', 'providers'], POST: ['signin'] }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answer('GET', request, (await params).nextauth, {})
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const body = Object.fromEntries(new URLSearchParams(await request.text()))
  return answer('POST', request, (await params).nextauth, body)
}

async function answer(method: AuthRequest['method'], request: Request, path: string[], body: Record<string, string>): Promise<Response> {
  // Where next-auth sends people of whom it has nothing to say but that it failed.
  if (!open[method].includes(path[0] ?? '')) return redirect('/sign-in?problem=provider')
  try {
    const browser = browserId(parseCookies(request.headers.get('cookie')).get(deviceCookieName()))
    await limitRate(providerByAddress, browser || addressKey(currentExchange()?.address ?? ''))
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const response = await runNextAuth({ method, path, query, body, headers: request.headers })
    const location = response.headers.get('location') ?? ''
    if (/\/(api\/auth\/(error|signin)|sign-in)(\?|$)/.test(location)) {
      securityEvent('sign-in.failed', { at: 'provider', address: addressKey(currentExchange()?.address ?? '') })
      response.headers.set('location', '/sign-in?problem=provider')
    }
    return response
  } catch (error) {
    // A person on their way back from a provider: the front tells them in a page.
    if (isUnavailable(error)) throw error
    const report = (_: unknown, errorId: string) => logFor('auth').error({ error, errorId }, 'a provider sign-in failed')
    const failure = presentError(error, report, await visitorTranslator())
    return refuse(failure, null)
  }
}

function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
