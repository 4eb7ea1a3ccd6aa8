import type { IncomingMessage, ServerResponse } from 'node:http'
import { logFor } from '../log/logger'
import { answerFailure } from './answer-failure'
import { answerKept } from './answer-kept'
import { answerRequest } from './answer-request'
import type { AnyChange } from './change-log'
import { onChanged } from './changes'
import { compileDocumentRoutes, type DocumentRoute } from './document-routes'
import { DocumentStore } from './document-store'
import { currentExchange } from './exchange'
import type { FrontParts } from './front-parts'
import type { FrontSettings } from './front-settings'
import { hasBody } from './guard-write'
import { documentMaker } from './make-document'
import { pageHeaders } from './page-headers'
import type { InnerHandler } from './run-inner'
import type { StaticFiles } from './static-files'
import { writtenOn } from './writer-cookie'

export interface FrontOptions {
  settings: FrontSettings
  /** The documents of the publication: app/documents.ts. */
  documents: readonly DocumentRoute[]
  /** Next's request handler, or what stands in for it in a test. */
  handler: InnerHandler
  files: StaticFiles
  /** This process's name among the instances. */
  instance: string
  /** Where other instances share the database: resolves when all that they committed before has been heard. */
  fence?: () => Promise<void>
}

/** The door of the publication: answers from memory, and asks the handler for the rest. */
export interface Front {
  /** Answers one request of an HTTP server. */
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Hears what another instance committed. */
  apply(change: AnyChange): void
  /** Serves nothing from memory until `hear`: changes may be going unheard. */
  deafen(): void
  hear(): void
  /** From now on every answer ends its connection. */
  beginStop(): void
  close(): void
}

/** Puts the front together. */
export function createFront(options: FrontOptions): Front {
  const parts = frontParts(options)
  const { store, files, fence, settings } = parts
  if (settings.dev) store.deafen()
  const stopHearing = onChanged((change) => {
    // Runs in the exchange of the write that made the change.
    const exchange = currentExchange()
    if (exchange) exchange.wrote = true
    store.apply(change)
  })
  let stopping = false
  const waiting = new Set<ServerResponse>()
  return {
    handle: (request, response) => {
      if (stopping) response.shouldKeepAlive = false
      const ready = isPlainRead(request) ? (store.fresh(request.url ?? '') ?? files.ready(request.url ?? '')) : undefined
      // Who has just written on another instance must not be answered before that write was heard of.
      if (ready && !(fence && writtenOn(request.headers.cookie) !== undefined)) return answerKept(request, response, ready)
      waiting.add(response)
      response.once('close', () => waiting.delete(response))
      answerRequest(parts, request, response).catch((error: unknown) => answerFailure(parts, request, response, error))
    },
    apply: (change) => store.apply(change),
    deafen: () => store.deafen(),
    hear: () => {
      if (!settings.dev) store.hear()
    },
    beginStop: () => {
      stopping = true
      for (const response of waiting) response.shouldKeepAlive = false
    },
    close: () => {
      stopHearing()
      store.stop()
    },
  }
}

function frontParts({ settings, documents, handler, files, instance, fence }: FrontOptions): FrontParts {
  const headers = pageHeaders(settings)
  const store = new DocumentStore({
    maxBytes: settings.documentMemoryBytes,
    make: documentMaker({ handler, settings, readerScript: () => files.readerScript(), pageHeaders: headers }),
    reportError: (error) => logFor('front').error({ error }, 'a document could not be renewed'),
  })
  return { settings, handler, store, files, instance, fence, pageHeaders: headers, findDocument: compileDocumentRoutes(documents) }
}

function isPlainRead(request: IncomingMessage): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && !hasBody(request)
}
