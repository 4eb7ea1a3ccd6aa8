import { request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { StaticFiles } from '../answers/static-files'
import { createFront, type Front } from '../create-front'
import type { DocumentRoute } from '../documents/document-routes'
import type { RenderFragment } from '../documents/place-fragments'
import type { AdminVisitor, Admissions, IsWebhook } from '../front-parts'
import type { FrontSettings } from '../front-settings'
import type { DirectRoute } from '../next/direct-routes'
import type { KnownAddresses } from '../requests/known-addresses'
import type { MovedAddress } from '../requests/moved-addresses'
import { createHttpServer } from '../server/create-http-server'
import { listen } from '../server/listen'
import type { StreamRoute } from '../streams/stream-routes'

export interface Answer {
  status: number
  headers: Record<string, string>
  cookies: string[]
  body: string
}

export interface Question {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface FrontUnderTest {
  front: Front
  server: Server
  port: number
  origin: string
  ask: (path: string, question?: Question) => Promise<Answer>
  /** A form sent by the publication's own page. */
  send: (path: string, body: string, headers?: Record<string, string>) => Promise<Answer>
  stop: () => Promise<void>
}

export interface FrontUnderTestOptions {
  settings?: Partial<FrontSettings>
  documents?: readonly DocumentRoute[]
  folders?: ConstructorParameters<typeof StaticFiles>[0]['folders']
  readerFolder?: string
  fence?: () => Promise<void>
  isDatabaseAway?: () => boolean
  moved?: readonly MovedAddress[]
  admissions?: Admissions
  isWebhook?: IsWebhook
  directRoutes?: readonly DirectRoute[]
  streams?: readonly StreamRoute[]
  adminVisitor?: AdminVisitor
  addresses?: KnownAddresses
  largeFiles?: RegExp
  renderFragment?: RenderFragment
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** A front on a port of its own, over a handler that stands in for Next. */
export async function startFront(handler: Handler, options: FrontUnderTestOptions = {}): Promise<FrontUnderTest> {
  const files = new StaticFiles({
    folders: options.folders ?? [],
    readerFolder: options.readerFolder ?? '/nowhere',
    hsts: undefined,
    dev: false,
  })
  await files.scan()
  const front = createFront({
    settings: { ...testSettings, ...options.settings },
    documents: options.documents ?? [{ path: '/', query: { page: /^\d+$/ } }, { path: '/p/:slug' }],
    handler: async (request, response) => handler(request, response),
    files,
    instance: 'one',
    ...(options.isDatabaseAway ? { isDatabaseAway: options.isDatabaseAway } : {}),
    ...(options.fence ? { fence: options.fence } : {}),
    ...(options.largeFiles ? { largeFiles: options.largeFiles } : {}),
    ...(options.renderFragment ? { renderFragment: options.renderFragment } : {}),
    ...(options.moved ? { moved: options.moved } : {}),
    ...(options.addresses ? { addresses: options.addresses } : {}),
    ...(options.adminVisitor ? { adminVisitor: options.adminVisitor } : {}),
    ...(options.isWebhook ? { isWebhook: options.isWebhook } : {}),
    ...(options.admissions ? { admissions: options.admissions } : {}),
    ...(options.streams ? { streams: options.streams } : {}),
    ...(options.directRoutes ? { directRoutes: options.directRoutes } : {}),
  })
  const server = createHttpServer(front.handle)
  await listen(server, 0, '127.0.0.1')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const asking = (path: string, question: Question = {}) => ask(port, path, question)
  return {
    front,
    server,
    port,
    origin,
    ask: asking,
    send: (path, body, headers = {}) =>
      asking(path, { method: 'POST', body, headers: { origin, accept: 'text/html', 'content-type': formType, ...headers } }),
    stop: async () => {
      front.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const formType = 'application/x-www-form-urlencoded'

export const testSettings: FrontSettings = {
  publicUrl: 'http://localhost:3000',
  publicUrlIsSet: false,
  trustedProxies: 0,
  hstsSubdomains: 'off',
  uploadMaxBytes: 2 * 1024 * 1024,
  documentMemoryBytes: 8 * 1024 * 1024,
  dev: false,
  formTargets: [],
  frameOrigins: [],
  renderTimeoutMs: 5_000,
}

function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ port, host: '127.0.0.1', path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const plain = incoming.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
        const { 'set-cookie': cookies = [], ...rest } = incoming.headers
        resolve({ status: incoming.statusCode ?? 0, headers: rest as Record<string, string>, cookies, body: plain.toString() })
      })
      incoming.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** Answers HTML as Next would. */
export function sendHtml(response: ServerResponse, body: string, status = 200): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(`<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`)
}
