import type { FindDocument } from './document-routes'
import type { DocumentStore } from './document-store'
import type { FrontSettings } from './front-settings'
import type { PageHeaders } from './page-headers'
import type { InnerHandler } from './run-inner'
import type { StaticFiles } from './static-files'

/** What the parts of the front share while they answer. */
export interface FrontParts {
  readonly settings: FrontSettings
  readonly handler: InnerHandler
  readonly findDocument: FindDocument
  readonly store: DocumentStore
  readonly files: StaticFiles
  readonly pageHeaders: PageHeaders
  /** This process's name among the instances. */
  readonly instance: string
  /** Resolves when every change that other instances committed before the call has been heard. */
  readonly fence: (() => Promise<void>) | undefined
}
