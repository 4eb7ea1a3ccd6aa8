import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '../errors/app-error'
import { answerKept } from './answer-kept'
import { classify } from './classify'
import type { FrontParts } from './front-parts'
import { hasBody } from './guard-write'
import { addressOf } from './inner-headers'
import { newExchange } from './new-exchange'
import { parseTarget } from './parse-target'
import { refuse } from './refuse'
import { serveDocument } from './serve-document'
import { serveDynamic } from './serve-dynamic'
import { servePage } from './serve-page'
import { serveWrite } from './serve-write'

const readMethods = ['GET', 'HEAD']
const methodsOf = {
  file: readMethods,
  document: readMethods,
  page: readMethods,
  desk: [...readMethods, 'POST'],
  api: [...readMethods, 'POST', 'PUT', 'PATCH', 'DELETE'],
}

/** Answers what was not ready in memory. Throws what answerFailure translates. */
export async function answerRequest(front: FrontParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = parseTarget(request.url)
  if (!target) throw new AppError('malformed', 'This address cannot be read.')
  if (front.settings.dev) await front.files.refresh()
  const { path } = target
  const fileName = decodeURIComponent(path)
  const isFile = front.files.has(fileName)
  const route = classify(target, front.findDocument)
  const allowed = methodsOf[isFile ? 'file' : route.kind]
  if (!allowed.includes(request.method ?? '')) return refuseMethod(front, request, response, allowed)
  if (!readMethods.includes(request.method ?? '')) return serveWrite(front, request, response, path, route.kind === 'desk' ? 'desk' : 'api')
  if (hasBody(request)) throw new AppError('malformed', 'A request that reads has no body.')
  const file = isFile ? await front.files.load(fileName) : undefined
  if (file) return answerKept(request, response, file)
  if (isBuiltFile(path)) throw new AppError('not-found', 'This file belongs to another version of the page. Please load the page again.')
  if (route.kind === 'document') return serveDocument(front, request, response, route.key)
  if (route.kind !== 'page') return serveDynamic(front, request, response, route.kind, undefined)
  const exchange = newExchange('page', addressOf(request, front.settings))
  return servePage(front, request, response, path + target.search, exchange)
}

// Everything under Next's own prefix was listed at the start; its other doors stay shut.
function isBuiltFile(path: string): boolean {
  return path.startsWith('/_next/') || /^\/reader\.[^/]*$/.test(path)
}

function refuseMethod(front: FrontParts, request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): void {
  const message = 'This address does not answer to that kind of request.'
  refuse(request, response, { status: 405, failure: { message }, headers: { allow: allowed.join(', ') } }, front.settings)
}
