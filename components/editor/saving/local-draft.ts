import type { CopyFields } from './copy-fields'

/** What was typed and has not reached the server, and the version it was typed on. */
export interface SavedDraft {
  version: number
  savedAt: string
  fields: CopyFields
  /** Fingerprints of what was sent from that version and never answered: it may stand on the server. */
  sent?: string[]
}

/** A draft in this browser. Never throws: a full or forbidden storage must not stop the author from writing. */
export class LocalDraft {
  private readonly key: string

  constructor(
    articleId: string,
    userId: string,
    private readonly storage: () => Storage = () => window.localStorage,
  ) {
    // By person too: two who share a browser must not find each other's words.
    this.key = `broadside:essay:${articleId}:${userId}`
  }

  keep(draft: SavedDraft): boolean {
    try {
      this.storage().setItem(this.key, JSON.stringify(draft))
      return true
    } catch {
      return false
    }
  }

  find(): SavedDraft | undefined {
    try {
      const kept: unknown = JSON.parse(this.storage().getItem(this.key) ?? 'null')
      return isSavedDraft(kept) ? kept : undefined
    } catch {
      return undefined
    }
  }

  drop(): void {
    try {
      this.storage().removeItem(this.key)
    } catch {
      // Nothing was kept where nothing can be.
    }
  }
}

function isSavedDraft(value: unknown): value is SavedDraft {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('fields' in value)) return false
  const fields = value.fields
  return typeof value.version === 'number' && typeof fields === 'object' && fields !== null && 'body' in fields && 'title' in fields
}
