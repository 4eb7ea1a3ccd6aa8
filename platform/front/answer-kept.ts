import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KeptDocument } from './kept-document'
import { chooseEncoding } from './negotiate'

/** Answers from memory. The hottest path of the program: nothing is computed here that could be ready before. */
export function answerKept(request: IncomingMessage, response: ServerResponse, document: KeptDocument): void {
  const { headers } = request
  const encoding = chooseEncoding(headers['accept-encoding'] as string | undefined)
  // A hash of 22 characters stands in no header by accident, so lists and weak marks need no parser.
  if (headers['if-none-match']?.includes(document.hash)) {
    response.writeHead(304, document.unchangedHeads[encoding])
    response.end()
    return
  }
  response.writeHead(200, document.heads[encoding])
  if (request.method === 'HEAD') response.end()
  else response.end(document.bodies[encoding])
}
