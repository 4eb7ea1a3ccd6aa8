import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressKey } from '../../limits/address-key'
import type { FrontParts } from '../front-parts'
import { bodyLimit, webhookBodyLimit } from '../requests/body-limit'
import { guardContentType, guardOrigin, hasBody } from '../requests/guard-write'
import { addressOf } from '../requests/inner-headers'
import { readBody, refuseTooLong } from '../requests/read-body'
import { serveDynamic } from './serve-dynamic'

/** Answers what may change something: guarded first, read whole, then handed on. */
export async function serveWrite(
  front: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  kind: 'admin' | 'api',
): Promise<void> {
  const isWebhook = front.isWebhook(path)
  if (!isWebhook) guardOrigin(request, path, front.settings)
  guardContentType(request, kind)
  const limit = isWebhook ? webhookBodyLimit : bodyLimit(path, kind, front.settings)
  refuseTooLong(request, limit)
  await front.admissions(path, kind)?.(request.headers.cookie)
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue()
  const body = hasBody(request) ? await readBody(request, limit, addressKey(addressOf(request, front.settings))) : Buffer.alloc(0)
  if (body !== undefined) await serveDynamic(front, request, response, kind, body)
}
