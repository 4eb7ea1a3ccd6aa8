import { isUnavailable } from '../../errors/fault'
import { newExchange } from '../../exchange/new-exchange'
import { isCompressible } from '../answers/compress'
import { policyOf } from '../answers/dynamic-headers'
import type { PageHeaders } from '../answers/page-headers'
import { headerText } from '../answers/send-answer'
import type { ReaderScript } from '../answers/static-files'
import type { FrontSettings } from '../front-settings'
import type { InnerAnswer } from '../next/inner-response'
import { type InnerHandler, runInner } from '../next/run-inner'
import type { RenderQueue } from '../queues/render-queue'
import { documentHeaders } from '../requests/inner-headers'
import { prepareDocument } from './cached-document'
import type { Made, MadeOnce } from './document-store'
import { type FinishedPage, finishPage } from './finish-page'
import { placeFragments, type RenderFragment } from './place-fragments'
import type { Shell, ShellCache } from './shell-cache'

export interface DocumentMakerOptions {
  handler: InnerHandler
  renders: RenderQueue
  settings: FrontSettings
  readerScript: () => ReaderScript | undefined
  pageHeaders: PageHeaders
  /** Whether a key is one of a kind without end. */
  isLowPriority: (key: string) => boolean
  /** Without it every page is rendered with all its parts. */
  renderFragment: RenderFragment | undefined
  /** The key of the one document that is cached though it answers 404. */
  notFoundPage: string
}

/** Makes documents: rendered as anyone may see them, with what they were made from. */
export function documentMaker(options: DocumentMakerOptions): (key: string, shells?: ShellCache) => Promise<Made> {
  const { pageHeaders, isLowPriority, notFoundPage } = options
  const render = shellMaker(options)
  return async (key, shells) => {
    const shell = shells?.get(key) ?? (await render(key, shells))
    if ('once' in shell) return shell
    const { body, tags } = await placeChanging(key, shell, options.renderFragment)
    const type = headerText(shell, 'content-type') ?? 'text/html; charset=utf-8'
    const isPage = type.startsWith('text/html')
    const isNotFound = key === notFoundPage
    const ofPages = isNotFound ? pageHeaders.once : pageHeaders.document
    const document = await prepareDocument({
      body,
      headers: cachedHeaders(shell, type, isPage ? ofPages : policyOf(shell, pageHeaders.data)),
      tags,
      renderedAt: Date.now(),
      compressible: isCompressible(type),
      lowPriority: isLowPriority(key),
      status: isNotFound ? 404 : 200,
    })
    return { keep: document }
  }
}

type ShellOrOnce = Shell | MadeOnce

function shellMaker({ handler, renders, settings, readerScript, renderFragment, notFoundPage }: DocumentMakerOptions) {
  const headers = documentHeaders(settings)
  return async (key: string, shells: ShellCache | undefined): Promise<ShellOrOnce> => {
    const exchange = newExchange('document', '')
    if (renderFragment) exchange.fragments = []
    const keep = shells?.begin()
    let shell: Shell | undefined
    try {
      const asked = { method: 'GET', url: key, headers: { ...headers } }
      const rendered = await renders.run('documents', () => runInner(handler, asked, exchange, { timeoutMs: settings.renderTimeoutMs }))
      const answer: FinishedPage = finishPage(rendered, exchange, readerScript())
      const { tags, fragments: parts = [] } = exchange
      const wanted = key === notFoundPage ? 404 : 200
      if (answer.status !== wanted || !answer.body)
        return { once: withoutCookies(answer), tags, isUnavailable: isUnavailable(exchange.error) }
      const page = { body: answer.body, places: answer.places ?? [] }
      const made = {
        ...(await placeFragments(page, parts, ({ withPage }) => withPage, exchange, renderFragment)),
        // What stands in the page now need not be held besides.
        parts: parts.map((part) => (part.withPage ? undefined : part)),
        headers: answer.headers,
        tags,
      }
      if (made.places.length > 0) shell = made
      return made
    } finally {
      keep?.(key, shell)
    }
  }
}

/** The whole document: each part that changes without its page, made now, in its place. */
async function placeChanging(key: string, { body, places, parts, tags }: Shell, renderFragment: RenderFragment | undefined) {
  if (places.length === 0) return { body, tags }
  const exchange = newExchange('document', '')
  exchange.path = key.replace(/[?#].*$/, '')
  for (const tag of tags) exchange.tags.add(tag)
  const whole = await placeFragments({ body, places }, parts, () => true, exchange, renderFragment)
  return { body: whole.body, tags: exchange.tags }
}

function cachedHeaders(answer: Pick<InnerAnswer, 'headers'>, type: string, constant: readonly string[]): string[] {
  const headers = ['Content-Type', type, ...constant]
  const link = headerText(answer, 'link')
  if (link) headers.push('Link', link)
  return headers
}

// A document is everyone's; what it sets would be set for whoever came first.
function withoutCookies(answer: InnerAnswer): InnerAnswer {
  return { ...answer, headers: { ...answer.headers, 'set-cookie': undefined } }
}
