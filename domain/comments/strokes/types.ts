import type { CommentVerb } from '../policy'

/** For how long a stroke can be taken back, in days. */
export const undoableDays = 30

/** What a decision over many comments came to. */
export interface Stroke {
  /** To be taken back by; empty where nothing was changed. */
  id: string
  /** Comments whose state it changed. */
  count: number
}

/** A stroke as the admin lists it. */
export interface StrokeEntry extends Stroke {
  verb: CommentVerb
  actorName: string
  /** A block was set with it. */
  blocked: boolean
  createdAt: Date
  undoneAt: Date | null
  undoneBy: string
  mayUndo: boolean
}

/** What taking a stroke back came to. */
export interface UndoneStroke {
  /** Comments that are again what they were. */
  restored: number
  /** Comments that somebody has decided about since: they stay. */
  left: number
}
