import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding } from '../requests/negotiate'
import type { LastCopy } from './last-copies'

/**
 * Answers a document of which nobody knows whether it still is as it was, because the database does not answer. It says so, and
 * neither browsers nor proxies may hold on to it.
 */
export function answerLast(request: IncomingMessage, response: ServerResponse, { document, ageMs }: LastCopy): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined)
  const seconds = Math.floor(ageMs / 1_000)
  const marks = [
    'Cache-Control',
    'no-store',
    'Age',
    String(seconds),
    'Cache-Status',
    `broadside; hit; ttl=-${seconds}; detail=database-away`,
  ]
  response.writeHead(document.status, [...without(document.heads[encoding]), ...marks])
  response.end(request.method === 'HEAD' ? undefined : document.bodies[encoding])
}

// A validator would let a browser go on showing it after the database is back.
const left = new Set(['cache-control', 'etag', 'last-modified'])

function without(head: readonly string[]): string[] {
  return head.flatMap((name, at) => (at % 2 === 1 || left.has(name.toLowerCase()) ? [] : [name, String(head[at + 1])]))
}
