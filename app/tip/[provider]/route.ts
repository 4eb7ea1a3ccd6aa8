import { getSettings } from '@/domain/settings/queries/get-settings'
import { countTipClick } from '@/domain/tips/commands/count-tip-click'
import { isDonorsClick, isFetchedAhead } from '@/domain/tips/is-donors-click'
import { readAmount, tipTarget } from '@/domain/tips/offered-providers'
import { translatorFor } from '@/i18n/translator-for'
import { isAppError } from '@/platform/errors/app-error'
import { currentExchange } from '@/platform/exchange/exchange'
import { addressKey, limitRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'

interface Context {
  params: Promise<{ provider: string }>
}

/** Nobody tips more often than this; who does is led on, but counted no more. */
const clickLimit = { name: 'tip-click', points: 10, perSeconds: 600 }

const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' }

/** The way from the jar to a provider's page: counts the click and leads on. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { provider } = await params
  const query = new URL(request.url).searchParams
  const { tipJar, language } = await getSettings()
  const target = tipTarget(tipJar, provider, readAmount(query.get('amount')))
  if (target === null) return nothingHere(translatorFor(language)('tips.noSuchWay'))
  // Refused, so that no provider hears of a reader who has not clicked.
  if (isFetchedAhead(request.headers)) return new Response(null, { status: 403, headers })
  if (isDonorsClick(request.method, request.headers)) await count(provider, query.get('article') ?? '')
  return new Response(null, { status: 303, headers: { ...headers, location: target } })
}

/** A count that fails is our loss, never the donor's. */
async function count(provider: string, articleId: string): Promise<void> {
  try {
    await limitRate(clickLimit, addressKey(currentExchange()?.address ?? ''))
    await countTipClick({ provider, articleId: articleId.slice(0, 40) })
  } catch (error) {
    if (!isAppError(error) || error.code !== 'too-many') logFor('tips').error({ error, provider }, 'a click on the jar was not counted')
  }
}

function nothingHere(sentence: string): Response {
  const exchange = currentExchange()
  if (exchange) {
    const form = { form: '', failure: { ok: false, code: 'not-found', message: sentence } as const, values: {} }
    exchange.replay = { path: '/no-such-jar', status: 404, form }
  }
  return new Response(sentence, { status: 404, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } })
}
