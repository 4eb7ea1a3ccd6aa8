import type { FindDirect } from './direct-routes'
import type { FindDocument } from './document-routes'
import type { DocumentStore } from './document-store'
import type { FrontSettings } from './front-settings'
import type { FindMoved } from './moved-addresses'
import type { PageHeaders } from './page-headers'
import type { InnerHandler } from './run-inner'
import type { StaticFiles } from './static-files'

/** Who may send a body to a path, asked of the request's cookies before the body is read. Throws for who may not; undefined where anybody may. */
export type Admissions = (path: string, kind: 'desk' | 'api') => ((cookie: string | undefined) => Promise<void>) | undefined

/** What the parts of the front share while they answer. */
export interface FrontParts {
  readonly settings: FrontSettings
  readonly handler: InnerHandler
  readonly findDocument: FindDocument
  readonly findDirect: FindDirect
  readonly findMoved: FindMoved
  readonly admissions: Admissions
  /** Paths of files that a route handler streams. */
  readonly largeFiles: RegExp | undefined
  readonly store: DocumentStore
  readonly files: StaticFiles
  readonly pageHeaders: PageHeaders
  /** This process's name among the instances. */
  readonly instance: string
  /** Resolves when every change that other instances committed before the call has been heard. */
  readonly fence: (() => Promise<void>) | undefined
}
