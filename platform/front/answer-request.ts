import type { IncomingMessage, ServerResponse } from 'node:http'
import { message } from '@/i18n/message'
import { AppError } from '../errors/app-error'
import { frontTranslator } from '../errors/front-translator'
import { newExchange } from '../exchange/new-exchange'
import { addressKey } from '../limits/address-key'
import { refuse } from './answers/refuse'
import { reportPath } from './answers/security-headers'
import { barePath, serveNotFound, standing } from './answers/serve-not-found'
import { answerCached } from './documents/answer-cached'
import { serveDocument } from './documents/serve-document'
import type { FrontParts } from './front-parts'
import { serveAdmin } from './next/serve-admin'
import { serveDynamic } from './next/serve-dynamic'
import { servePage } from './next/serve-page'
import { serveWrite } from './next/serve-write'
import { servePolicyReport } from './reports/serve-policy-report'
import { classify } from './requests/classify'
import { hasBody } from './requests/guard-write'
import { addressOf } from './requests/inner-headers'
import { isFrameworkData } from './requests/known-addresses'
import { parseTarget } from './requests/parse-target'
import { serveStream } from './streams/serve-stream'

const readMethods = ['GET', 'HEAD']
const methodsOf = {
  file: readMethods,
  document: readMethods,
  page: readMethods,
  admin: [...readMethods, 'POST'],
  api: [...readMethods, 'POST', 'PUT', 'PATCH', 'DELETE'],
}

/** Answers what was not ready in memory. Throws what answerFailure translates. */
export async function answerRequest(front: FrontParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = parseTarget(request.url)
  if (!target) throw new AppError('malformed', message('front.unreadableAddress'))
  if (front.settings.dev) await front.files.refresh()
  const { path } = target
  if (path === reportPath && request.method === 'POST') return servePolicyReport(front, request, response)
  const fileName = decodeURIComponent(path)
  const isFile = front.files.has(fileName)
  const route = classify(target, front.findDocument, front.largeFiles)
  const isRead = readMethods.includes(request.method ?? '')
  const isInMemory = isFile || (route.kind === 'document' && front.store.knows(route.key))
  // Writes have limits of their own.
  if (isRead && !isInMemory) await front.gate.pass(addressKey(addressOf(request, front.settings)))
  const stream = front.findStream(path)
  if (stream) {
    if (!isRead) return refuseMethod(front, request, response, readMethods)
    return serveStream(front, request, response, stream, new URLSearchParams(target.search))
  }
  const moved = isRead && route.kind === 'page' ? front.findMoved(path) : undefined
  if (!isFile && moved === undefined && !isBuiltFile(path) && !couldStand(front, request)) return answerNothing(front, request, response)
  const allowed = methodsOf[isFile ? 'file' : route.kind]
  if (!allowed.includes(request.method ?? '')) return refuseMethod(front, request, response, allowed)
  if (!isRead) return serveWrite(front, request, response, path, route.kind === 'admin' ? 'admin' : 'api')
  if (hasBody(request)) throw new AppError('malformed', message('front.bodyOfRead'))
  const file = isFile ? await front.files.load(fileName) : undefined
  if (file) return answerCached(request, response, file)
  if (isBuiltFile(path)) throw new AppError('not-found', message('front.otherVersion'))
  if (route.kind === 'document') return serveDocument(front, request, response, route)
  if (moved !== undefined) return answerMoved(front, response, moved)
  if (route.kind === 'admin') return serveAdmin(front, request, response)
  if ((await standing(front, request)) === 'nowhere') return serveNotFound(front, request, response)
  if (route.kind !== 'page') return serveDynamic(front, request, response, route.kind, undefined)
  const exchange = newExchange('page', addressOf(request, front.settings))
  return servePage(front, request, response, path + target.search, exchange)
}

function couldStand(front: FrontParts, request: IncomingMessage): boolean {
  const path = barePath(request)
  return !isFrameworkData(path) && front.addresses.isRoute(path)
}

/** No page of ours can stand there; but an essay may have stood there under another system. */
async function answerNothing(front: FrontParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = readMethods.includes(request.method ?? '') ? await standing(front, request) : 'nowhere'
  if (typeof found === 'object') return answerMoved(front, response, found.movedTo)
  return serveNotFound(front, request, response)
}

function answerMoved(front: FrontParts, response: ServerResponse, location: string): void {
  response.writeHead(301, [...front.pageHeaders.once, 'Location', location, 'Content-Length', '0'])
  response.end()
}

// Everything under Next's own prefix was listed at the start; its other addresses stay shut.
function isBuiltFile(path: string): boolean {
  return path.startsWith('/_next/') || /^\/reader\.[^/]*$/.test(path)
}

function refuseMethod(front: FrontParts, request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): void {
  const message = frontTranslator()('front.wrongMethod')
  refuse(request, response, { status: 405, failure: { message }, headers: { allow: allowed.join(', ') } }, front.settings)
}
