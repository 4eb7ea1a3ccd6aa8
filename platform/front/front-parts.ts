import type { PageHeaders } from './answers/page-headers'
import type { StaticFiles } from './answers/static-files'
import type { FindDocument } from './documents/document-routes'
import type { DocumentStore } from './documents/document-store'
import type { FrontSettings } from './front-settings'
import type { FindDirect } from './next/direct-routes'
import type { InnerHandler } from './next/run-inner'
import type { Gate } from './queues/gate'
import type { RenderQueue } from './queues/render-queue'
import type { KnownAddresses } from './requests/known-addresses'
import type { FindMoved } from './requests/moved-addresses'
import type { OpenStreams } from './streams/open-streams'
import type { FindStream } from './streams/stream-routes'

/** Who may send a body to a path, asked of the request's cookies before the body is read. Throws for who may not; undefined where anybody may. */
export type Admissions = (path: string, kind: 'admin' | 'api') => ((cookie: string | undefined) => Promise<void>) | undefined

/** Whether other servers write to this path and prove it by a signature, which its route checks before all else: no origin is asked for. */
export type IsWebhook = (path: string) => boolean

/** Who comes to look in the admin, told by their cookies: somebody signed out, somebody with an account, or somebody who may enter. */
export type AdminVisitor = (cookie: string | undefined) => Promise<'signed-out' | 'signed-in' | 'enters'>

/** What the parts of the front share while they answer. */
export interface FrontParts {
  readonly settings: FrontSettings
  readonly handler: InnerHandler
  readonly findDocument: FindDocument
  readonly findDirect: FindDirect
  readonly findMoved: FindMoved
  readonly findStream: FindStream
  readonly addresses: KnownAddresses
  readonly admissions: Admissions
  readonly isWebhook: IsWebhook
  readonly adminVisitor: AdminVisitor
  /** Paths of files that a route handler streams. */
  readonly largeFiles: RegExp | undefined
  readonly store: DocumentStore
  /** Where answers wait that must be rendered. */
  readonly renders: RenderQueue
  /** Where requests pass that are not answered from memory. */
  readonly gate: Gate
  /** Who stays connected. */
  readonly streams: OpenStreams
  /** How many answers were given from memory. */
  readonly kept: { answers: number }
  readonly files: StaticFiles
  readonly pageHeaders: PageHeaders
  /** This process's name among the instances. */
  readonly instance: string
  /** Resolves when every change that other instances committed before the call has been heard. */
  readonly fence: (() => Promise<void>) | undefined
}
