import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnyChange } from '../changes/change-log'
import { onChanged } from '../changes/changes'
import { tellHeard } from '../changes/heard'
import { currentExchange } from '../exchange/exchange'
import { logFor } from '../log/logger'
import { answerRequest } from './answer-request'
import { answerFailure } from './answers/answer-failure'
import { pageHeaders } from './answers/page-headers'
import type { StaticFiles } from './answers/static-files'
import { wholeAnswersWork } from './answers/whole-answers'
import { answerCached } from './documents/answer-cached'
import { compileDocumentRoutes, type DocumentRoute } from './documents/document-routes'
import { DocumentStore } from './documents/document-store'
import { documentMaker } from './documents/make-document'
import type { RenderFragment } from './documents/place-fragments'
import type { AdminVisitor, Admissions, FrontParts, IsWebhook } from './front-parts'
import type { FrontSettings } from './front-settings'
import { compileDirectRoutes, type DirectRoute } from './next/direct-routes'
import type { InnerHandler } from './next/run-inner'
import { Gate } from './queues/gate'
import { RenderQueue } from './queues/render-queue'
import { hasBody } from './requests/guard-write'
import { type KnownAddresses, unknownAddresses } from './requests/known-addresses'
import { findMoved, type MovedAddress } from './requests/moved-addresses'
import { writtenOn } from './requests/writer-cookie'
import { OpenStreams } from './streams/open-streams'
import { compileStreamRoutes, type StreamRoute } from './streams/stream-routes'

export interface FrontOptions {
  settings: FrontSettings
  /** The documents of the publication: app/documents.ts. */
  documents: readonly DocumentRoute[]
  /** The route handlers that the front calls itself: app/direct-routes.ts. */
  directRoutes?: readonly DirectRoute[]
  /** The addresses at which readers stay connected: app/streams.ts. */
  streams?: readonly StreamRoute[]
  admissions?: Admissions
  /** The registered webhooks: app/webhooks.ts. Without it no path is one. */
  isWebhook?: IsWebhook
  /** Without it whoever comes is shown what Next answers. */
  adminVisitor?: AdminVisitor
  /** Addresses at which others look for what stands elsewhere here: app/moved-addresses.ts. */
  moved?: readonly MovedAddress[]
  /** What stands where: app/addresses.ts. Without it whatever is asked for is rendered. */
  addresses?: KnownAddresses
  /** Paths of files that a route handler streams, outside of its usual places: app/documents.ts. */
  largeFiles?: RegExp
  /** Next's request handler, or what stands in for it in a test. */
  handler: InnerHandler
  /** HTML of what a part of a document made. Without it every page is rendered with all its parts. */
  renderFragment?: RenderFragment
  files: StaticFiles
  /** This process's name among the instances. */
  instance: string
  /** Where other instances share the database: resolves when all that they committed before has been heard. */
  fence?: () => Promise<void>
  /** True while the database is known not to answer. */
  isDatabaseAway?: () => boolean
}

/** The front of the publication: answers from memory, and asks the handler for the rest. */
export interface Front {
  /** Answers one request of an HTTP server. */
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Hears what another instance committed. */
  apply(change: AnyChange): void
  /** Serves nothing from memory until `hear`: changes may be going unheard since then. But for last copies while the database does not answer. */
  deafen(knownUntil?: number): void
  hear(): void
  /** Makes documents before anybody asks for them. Never rejects. */
  warm(keys: readonly string[]): Promise<void>
  /** From now on every answer ends its connection, and what is streamed ends. */
  beginStop(): void
  close(): void
}

/** Puts the front together. */
export function createFront(options: FrontOptions): Front {
  const parts = frontParts(options)
  wholeAnswersWork()
  const { store, files, fence, settings, streams } = parts
  if (settings.dev) store.deafen()
  const hear = (change: AnyChange) => {
    store.apply(change)
    tellHeard(change)
  }
  const stopHearing = onChanged((change) => {
    // Runs in the exchange of the write that made the change.
    const exchange = currentExchange()
    if (exchange) exchange.wrote = true
    hear(change)
  })
  let stopping = false
  const waiting = new Set<ServerResponse>()
  return {
    handle: (request, response) => {
      if (stopping) response.shouldKeepAlive = false
      const ready = isPlainRead(request) ? (store.fresh(request.url ?? '') ?? files.ready(request.url ?? '')) : undefined
      // Who has just written on another instance must not be answered before that write was heard of.
      if (ready && !(fence && writtenOn(request.headers.cookie) !== undefined)) {
        parts.kept.answers += 1
        return answerCached(request, response, ready)
      }
      waiting.add(response)
      response.once('close', () => waiting.delete(response))
      answerRequest(parts, request, response).catch((error: unknown) => answerFailure(parts, request, response, error))
    },
    apply: hear,
    deafen: (knownUntil) => store.deafen(knownUntil),
    hear: () => {
      if (!settings.dev) store.hear()
      tellHeard('everything')
    },
    warm: async (keys) => {
      for (const key of keys) await store.get(key, false).catch((error: unknown) => reportWarming(error, key))
    },
    beginStop: () => {
      stopping = true
      for (const response of waiting) response.shouldKeepAlive = false
      streams.endAll()
    },
    close: () => {
      stopHearing()
      streams.endAll()
      store.stop()
    },
  }
}

function reportWarming(error: unknown, key: string): void {
  logFor('front').warn({ error, key }, 'a document could not be made at the start')
}

function frontParts({
  settings,
  documents,
  directRoutes = [],
  streams = [],
  moved = [],
  addresses = unknownAddresses,
  admissions = () => undefined,
  isWebhook = () => false,
  adminVisitor = async () => 'enters',
  ...given
}: FrontOptions): FrontParts {
  const { handler, files, instance, fence, largeFiles, renderFragment, isDatabaseAway } = given
  const headers = pageHeaders(settings)
  const findDocument = compileDocumentRoutes(documents)
  const isLowPriority = (key: string) => {
    const [path = '', search] = key.split('?')
    return findDocument(path, search === undefined ? '' : `?${search}`)?.route.lowPriority === true
  }
  const kept = { answers: 0 }
  const renders = new RenderQueue(() => kept.answers)
  const store = new DocumentStore({
    maxBytes: settings.documentMemoryBytes,
    make: documentMaker({
      handler,
      renders,
      settings,
      readerScript: () => files.readerScript(),
      pageHeaders: headers,
      isLowPriority,
      renderFragment,
      notFoundPage: addresses.notFoundPage,
    }),
    reportError: (error) => logFor('front').error({ error }, 'a document could not be renewed'),
    isDatabaseAway,
  })
  const find = {
    findDocument,
    findDirect: compileDirectRoutes(directRoutes, settings.publicUrl),
    findMoved: findMoved(moved),
    findStream: compileStreamRoutes(streams),
  }
  return {
    settings,
    handler,
    store,
    renders,
    gate: new Gate(),
    streams: new OpenStreams(),
    kept,
    files,
    instance,
    fence,
    largeFiles,
    pageHeaders: headers,
    admissions,
    isWebhook,
    adminVisitor,
    addresses,
    ...find,
  }
}

function isPlainRead(request: IncomingMessage): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && !hasBody(request)
}
