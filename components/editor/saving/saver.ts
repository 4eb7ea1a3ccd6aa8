import type { ActionResult } from '@/domain/accounts/action-result'
import type { SaveOutcome, WorkingCopy } from '@/domain/articles/types'
import type { ErrorCode } from '@/platform/errors/app-error'
import { type CopyFields, fieldsOf, fingerprintOf, sameFields } from './copy-fields'
import type { SavedDraft } from './local-draft'

export interface SaveInput extends CopyFields {
  id: string
  version: number
}

export interface SaverParts {
  id: string
  version: number
  slug: string
  savedAt: Date | null
  /** Reads what is on the page now. Called when a save begins, never while typing. */
  read: () => CopyFields
  send: (input: SaveInput) => Promise<ActionResult<SaveOutcome>>
  draft: { keep: (draft: SavedDraft) => boolean; drop: () => void }
}

export interface SaveState {
  status: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'
  savedAt: Date | null
  message: string
  code: ErrorCode | null
  fieldErrors: Record<string, string>
  /** False: this browser could not keep the words either. */
  savedHere: boolean
  theirs: WorkingCopy | null
  /** The essay's address, as of the last save: a draft's follows its title. */
  slug: string
}

const restMs = 1_200
const longestWaitMs = 8_000
const firstRetryMs = 3_000
const longestRetryMs = 60_000
const mostUnanswered = 5
const noAnswer = 'There is no connection to the server.'

/** Failures that trying again may cure. The others wait for the author: to sign in, or to change what was refused. */
const passing: readonly ErrorCode[] = ['unavailable', 'too-many', 'internal']

/** Saves the working copy shortly after the typing rests, one save at a time, and keeps it in the browser until it stands. */
export class Saver {
  private state: SaveState
  private version: number
  private changes = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstChangeAt: number | undefined
  private failures = 0
  private underway: Promise<boolean> | undefined
  /** What was sent from this version without an answer: it may stand there, and is no conflict then. */
  private unanswered: CopyFields[] = []
  private readonly listeners = new Set<() => void>()

  constructor(private readonly parts: SaverParts) {
    this.version = parts.version
    const { savedAt, slug } = parts
    this.state = { status: 'saved', savedAt, slug, message: '', code: null, fieldErrors: {}, savedHere: true, theirs: null }
  }

  snapshot = (): SaveState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The version that the next save, or a publication, is made from. */
  get currentVersion(): number {
    return this.version
  }

  get isClean(): boolean {
    return this.state.status === 'saved'
  }

  /** Something was typed. Cheap: called at every stroke. */
  touch = (): void => {
    this.changes += 1
    if (this.state.status === 'conflict') return
    this.firstChangeAt ??= Date.now()
    const rest = Math.min(restMs, Math.max(0, this.firstChangeAt + longestWaitMs - Date.now()))
    if (this.state.status === 'saved') this.set({ status: 'waiting' })
    if (!this.underway) this.schedule(rest)
  }

  /** Writes what is on the page into the browser's storage at once: the page may be going away. */
  keepHere = (): void => {
    if (!this.isClean) this.keep(this.parts.read())
  }

  /** Saves now. True: everything on the page stands on the server. */
  saveNow = async (): Promise<boolean> => {
    if (this.underway) await this.underway
    if (this.isClean) return true
    if (this.state.status === 'conflict') return false
    return this.begin()
  }

  /** After a conflict: what is on this page replaces what stands. */
  keepMine = (): Promise<boolean> => {
    const { theirs } = this.state
    if (theirs) this.version = theirs.version
    this.unanswered = []
    this.set({ status: 'waiting', theirs: null, message: '', code: null })
    return this.begin()
  }

  /** The page shows what the server holds under this version: after a conflict, or a publication. */
  accept = (version: number, savedAt: Date | null, { saveDraft = false } = {}): void => {
    this.version = version
    this.unanswered = []
    if (!saveDraft) this.parts.draft.drop()
    this.settle(savedAt)
  }

  /** Somebody else's version was found before anything was sent. */
  meet = (theirs: WorkingCopy): void => {
    this.stopTimer()
    this.set({ status: 'conflict', theirs, message: 'This essay was changed elsewhere.', code: 'conflict' })
  }

  /** The essay has another address. */
  moved = (slug: string): void => this.set({ slug })

  private schedule(afterMs: number): void {
    this.stopTimer()
    this.timer = setTimeout(() => void this.begin(), afterMs)
  }

  private stopTimer(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private begin(): Promise<boolean> {
    this.stopTimer()
    this.firstChangeAt = undefined
    this.underway ??= this.save().finally(() => {
      this.underway = undefined
    })
    return this.underway
  }

  private async save(): Promise<boolean> {
    const changesSent = this.changes
    const fields = this.parts.read()
    this.unanswered = [...this.unanswered, fields].slice(-mostUnanswered)
    this.keep(fields)
    this.set({ status: 'saving' })
    const result = await this.parts.send({ id: this.parts.id, version: this.version, ...fields }).catch(asFailure)
    if (!result.ok) return this.fail(result)
    this.failures = 0
    if (result.data.outcome === 'conflict') return this.settleConflict(result.data.theirs)
    this.version = result.data.version
    this.unanswered = []
    this.set({ slug: result.data.slug })
    if (this.changes === changesSent) {
      this.parts.draft.drop()
      this.settle(result.data.savedAt)
      return true
    }
    this.set({ status: 'waiting', savedAt: result.data.savedAt, message: '', code: null, fieldErrors: {} })
    this.schedule(restMs)
    return false
  }

  /** Our own earlier save, whose answer was lost, is what this one goes on from. */
  private settleConflict(theirs: WorkingCopy): Promise<boolean> | boolean {
    const standing = fieldsOf(theirs)
    if (!this.unanswered.some((fields) => sameFields(fields, standing))) {
      this.meet(theirs)
      return false
    }
    this.version = theirs.version
    this.unanswered = []
    return this.save()
  }

  private fail(failure: Extract<ActionResult<never>, { ok: false }>): boolean {
    const { code, message, fieldErrors = {}, retryAfterSeconds = 0 } = failure
    this.set({ status: 'failed', code, message, fieldErrors })
    if (passing.includes(code)) {
      const waitMs = Math.min(firstRetryMs * 2 ** this.failures, longestRetryMs)
      this.failures += 1
      this.schedule(Math.max(waitMs, retryAfterSeconds * 1_000))
    }
    return false
  }

  private keep(fields: CopyFields): void {
    const sent = this.unanswered.filter((one) => one !== fields).map(fingerprintOf)
    const draft = { version: this.version, savedAt: new Date().toISOString(), fields, ...(sent.length > 0 ? { sent } : {}) }
    const savedHere = this.parts.draft.keep(draft)
    if (savedHere !== this.state.savedHere) this.set({ savedHere })
  }

  private settle(savedAt: Date | null): void {
    this.stopTimer()
    this.failures = 0
    this.set({ status: 'saved', savedAt, message: '', code: null, fieldErrors: {}, theirs: null })
  }

  private set(change: Partial<SaveState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

function asFailure(): Extract<ActionResult<never>, { ok: false }> {
  return { ok: false, code: 'unavailable', message: noAnswer }
}
