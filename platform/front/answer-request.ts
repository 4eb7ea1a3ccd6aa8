import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '../errors/app-error'
import { sentence } from '../errors/coded'
import { voice } from '../errors/voice'
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
  if (!target) throw new AppError('malformed', sentence('unreadableAddress'))
  if (front.settings.dev) await front.files.refresh()
  const { path } = target
  const fileName = decodeURIComponent(path)
  const isFile = front.files.has(fileName)
  const route = classify(target, front.findDocument, front.largeFiles)
  const allowed = methodsOf[isFile ? 'file' : route.kind]
  if (!allowed.includes(request.method ?? '')) return refuseMethod(front, request, response, allowed)
  if (!readMethods.includes(request.method ?? '')) return serveWrite(front, request, response, path, route.kind === 'desk' ? 'desk' : 'api')
  if (hasBody(request)) throw new AppError('malformed', sentence('bodyOfRead'))
  const file = isFile ? await front.files.load(fileName) : undefined
  if (file) return answerKept(request, response, file)
  if (isBuiltFile(path)) throw new AppError('not-found', sentence('otherVersion'))
  if (route.kind === 'document') return serveDocument(front, request, response, route)
  if (route.kind !== 'page') return serveDynamic(front, request, response, route.kind, undefined)
  const moved = front.findMoved(path)
  if (moved !== undefined) return answerMoved(front, response, moved)
  const exchange = newExchange('page', addressOf(request, front.settings))
  return servePage(front, request, response, path + target.search, exchange)
}

function answerMoved(front: FrontParts, response: ServerResponse, location: string): void {
  response.writeHead(301, [...front.pageHeaders.once, 'Location', location, 'Content-Length', '0'])
  response.end()
}

// Everything under Next's own prefix was listed at the start; its other doors stay shut.
function isBuiltFile(path: string): boolean {
  return path.startsWith('/_next/') || /^\/reader\.[^/]*$/.test(path)
}

function refuseMethod(front: FrontParts, request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): void {
  const message = voice().say(sentence('wrongMethod'))
  refuse(request, response, { status: 405, failure: { message }, headers: { allow: allowed.join(', ') } }, front.settings)
}
