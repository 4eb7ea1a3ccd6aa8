import { AsyncLocalStorage } from 'node:async_hooks'
import type { Failure } from '../errors/present'

/** A form that was refused, or is looked at before it is posted, carried from its route handler to the page that shows it again. */
export interface FormState {
  /** Which form of the page: 'comment', 'sign-in', … */
  form: string
  /** Why it was refused; undefined where nothing was asked for but a look. */
  failure?: Failure
  /** The text as it would be stored, to be shown above the form. */
  preview?: string
  /** What was typed. Never holds passwords. */
  values: Record<string, string>
  /** True where a password was left out: the form cannot be sent again from its values. */
  isPartial?: boolean
}

/**
 * One request's passage through the front. The front opens it, Next renders inside it, pages and route handlers
 * write into it, the front answers by it.
 */
export interface Exchange {
  readonly id: string
  /** document: cached, same for all. page: no framework script, for one visitor. admin: React and a nonce. api: route handlers. */
  readonly kind: 'document' | 'page' | 'admin' | 'api'
  /** The client's address behind the configured number of proxies; IPv6 not yet cut to /64. */
  readonly address: string
  readonly nonce: string | undefined
  /** What the answer was made from; a change to any of them makes it stale. */
  readonly tags: Set<string>
  /** The path that is being rendered, for a page that says where it stands. */
  path?: string
  /** Replaces the status of a rendered page (404 for a document that says so). */
  status?: number
  /** Answer this instead of what was rendered. */
  redirect?: { status: 301 | 302 | 303 | 307 | 308; location: string }
  /** The refused form that the page being rendered shows again. */
  form?: FormState
  /** The page being rendered has shown it: what was typed stands in it. */
  formShown?: boolean
  /** Set by a route handler that refused a form: render this page (GET) with the form's state, under this status. */
  replay?: { path: string; status: number; form: FormState }
  /** Set by the front when something within this exchange announced a change: if it was asked to write, the writer is shown it at once. */
  wrote?: boolean
  /** Set by an action of the admin as it begins: what fails before could not be read. */
  acted?: boolean
  /** What the page being rendered leaves to be rendered as fragments; undefined where nobody would place it. See cached-fragment.tsx. */
  fragments?: FragmentSource[]
  /** What a render threw; set by record-render-error.ts, because Next tells only its instrumentation. */
  error?: unknown
}

/** A part of a document that the front renders itself. */
export interface FragmentSource {
  /** Makes it anew: an element for `renderFragment`. Says with `reading(…)` what it reads. */
  make: () => Promise<unknown>
  /** True: it changes only as its page does, and is cached with it. */
  withPage: boolean
}

interface Shared {
  storage: AsyncLocalStorage<Exchange>
}

// Next bundles its own copy of this module; both copies must meet in one storage.
const key = Symbol.for('broadside.exchange')
const globals = globalThis as { [key]?: Shared }
globals[key] ??= { storage: new AsyncLocalStorage<Exchange>() }
const shared: Shared = globals[key]

export const exchangeStorage = shared.storage

/** The request being answered; undefined in jobs, scripts and tests. */
export function currentExchange(): Exchange | undefined {
  return exchangeStorage.getStore()
}

/** The path of the page being rendered; empty in jobs, scripts and tests. */
export function currentPath(): string {
  return currentExchange()?.path ?? ''
}

/** Says that the answer being made depends on these tags. Call before the query runs, so that no change slips between. */
export function reading(...tags: readonly string[]): void {
  const tagsRead = currentExchange()?.tags
  if (tagsRead) for (const tag of tags) tagsRead.add(tag)
}

/** Sets the status of the page being rendered. Next's own notFound() would need script to show its page. */
export function answerStatus(status: number): void {
  const exchange = currentExchange()
  if (exchange) exchange.status = status
}

/** Answers a redirect instead of the page being rendered. */
export function answerRedirect(status: 301 | 302 | 303 | 307 | 308, location: string): void {
  const exchange = currentExchange()
  if (exchange) exchange.redirect = { status, location }
}

/**
 * Leaves a part of the document being rendered to the front, which makes it again without the rest whenever only the part's
 * tags change; or, `withPage`, once with its page. Returns the number of its place; undefined where the part has to be rendered
 * with the page.
 */
export function leaveFragment(make: FragmentSource['make'], { withPage = false } = {}): number | undefined {
  const left = currentExchange()?.fragments
  return left && left.push({ make, withPage }) - 1
}

/** The state of the named form, if this render shows it again after a refusal. */
export function formState(form: string): FormState | undefined {
  const exchange = currentExchange()
  if (exchange?.form?.form !== form) return undefined
  exchange.formShown = true
  return exchange.form
}
