import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { answerWhole } from '../answers/whole-answers'
import { chooseEncoding } from '../requests/negotiate'
import type { CachedDocument } from './cached-document'

/** Answers from memory. The hottest path of the program: nothing is computed here that could be ready before. */
export function answerCached(request: IncomingMessage, response: ServerResponse, document: CachedDocument): void {
  const { headers } = request
  const encoding = chooseEncoding(headers['accept-encoding'] as string | undefined)
  // Only what would be answered 200 can be unchanged.
  if (document.status === 200 && isKnown(headers, document)) {
    response.writeHead(304, document.unchangedHeads[encoding])
    response.end()
    return
  }
  const head = document.heads[encoding]
  const body = document.bodies[encoding]
  if (request.method === 'GET' && answerWhole(request, response, document.status, head, body)) return
  response.writeHead(document.status, head)
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}

function isKnown(headers: IncomingHttpHeaders, document: CachedDocument): boolean {
  const tags = headers['if-none-match']
  // A hash of 22 characters stands in no header by accident, so lists and weak marks need no parser.
  if (tags !== undefined) return tags.includes(document.hash)
  const since = headers['if-modified-since']
  return since !== undefined && document.modifiedAt !== undefined && Date.parse(since) >= document.modifiedAt
}
