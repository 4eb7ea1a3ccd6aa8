import { type PassageRow, passageColumns, shownPassage } from '@/domain/passages/shown-passage'
import { badgeOf, type ThreadSetting } from './badge-of'
import { asRemoteOrigin } from './remote/origins'
import type { ThreadComment, ThreadEntry } from './types'

/** Replies deeper than this are drawn beside the comment they answer. A thread is a conversation, not a staircase. */
export const deepestShown = 4

/** What the tree is made from. */
export interface CommentRow {
  id: string
  parentId: string | null
  rootId: string
  depth: number
  authorId: string | null
  guestName: string
  source: string
  status: string
  createdAt: Date
  editedAt: Date | null
  likes: number
  pinnedAt: Date | null
  pickedAt: Date | null
  author: { name: string } | null
  passage?: PassageRow | null
  /** Left out of what was just written here. */
  origin?: string
  remoteUrl?: string
  writerUrl?: string
  formerId?: string | null
}

export const commentRowColumns = {
  id: true,
  parentId: true,
  rootId: true,
  depth: true,
  authorId: true,
  guestName: true,
  source: true,
  status: true,
  createdAt: true,
  editedAt: true,
  likes: true,
  pinnedAt: true,
  pickedAt: true,
  author: { select: { name: true } },
  passage: { select: passageColumns },
  origin: true,
  remoteUrl: true,
  writerUrl: true,
  formerId: true,
} as const

/** One row as everybody may see it, without its replies. */
export function publicComment(row: CommentRow, thread: ThreadSetting): ThreadComment {
  const name = row.author?.name ?? row.guestName
  const badge = badgeOf({ authorId: row.authorId, name }, thread)
  return {
    kind: 'comment',
    id: row.id,
    parentId: row.parentId,
    rootId: row.rootId,
    name,
    byAuthor: row.authorId === thread.authorId,
    ...(badge ? { badge } : {}),
    source: row.source,
    createdAt: row.createdAt,
    ...(row.editedAt ? { editedAt: row.editedAt } : {}),
    likes: row.likes,
    ...(row.pinnedAt ? { pinned: true } : {}),
    ...(row.pickedAt ? { picked: true } : {}),
    ...(row.passage ? { passage: shownPassage(row.passage, thread.showHistory) } : {}),
    ...elsewhereOf(row),
    replies: [],
  }
}

/** Where it comes from, if not from here. */
function elsewhereOf({ origin: stored, remoteUrl, writerUrl, formerId }: CommentRow) {
  const origin = asRemoteOrigin(stored)
  if (!origin) return {}
  return { origin, ...(remoteUrl ? { remoteUrl } : {}), ...(writerUrl ? { writerUrl } : {}), ...(formerId ? { formerId } : {}) }
}

interface Place {
  entry: ThreadEntry
  depth: number
  /** Where the replies to this entry are drawn: under it, or beside it where it is too deep. */
  store: ThreadEntry
}

/**
 * The threads that these rows make; roots and replies in the order of the rows. What was taken away leaves a placeholder
 * where replies stand under it, and nothing otherwise. No recursion: a chain of ten thousand replies must not exhaust the stack.
 * `elsewhere`: who wrote what is answered here but stands on another page of the thread.
 */
export function visibleThreads(
  rows: readonly CommentRow[],
  thread: ThreadSetting,
  elsewhere: ReadonlyMap<string, string> = new Map(),
): ThreadEntry[] {
  const places = new Map<string, Place>()
  const threads: ThreadEntry[] = []
  // By depth, so that a comment has its place before its replies look for it, whatever the clock said.
  for (const row of visibleRows(rows).toSorted((one, other) => one.depth - other.depth)) {
    const entry: ThreadEntry = row.status === 'approved' ? publicComment(row, thread) : { kind: 'placeholder', id: row.id, replies: [] }
    const parent = row.parentId === null ? undefined : (places.get(row.parentId) ?? places.get(row.rootId))
    places.set(row.id, placed(entry, parent))
    const answered = row.parentId === null ? undefined : elsewhere.get(row.parentId)
    if (entry.kind === 'comment' && row.parentId !== null && answered !== undefined) entry.answers = { id: row.parentId, name: answered }
    if (parent) parent.store.replies.push(entry)
    else threads.push(entry)
  }
  sortFlattened(places, rows)
  return threads
}

function placed(entry: ThreadEntry, parent: Place | undefined): Place {
  if (!parent) return { entry, depth: 0, store: entry }
  const besideParent = parent.store !== parent.entry
  if (besideParent && entry.kind === 'comment' && parent.entry.kind === 'comment') {
    entry.answers = { id: parent.entry.id, name: parent.entry.name }
  }
  const depth = Math.min(parent.depth + 1, deepestShown)
  return { entry, depth, store: depth < deepestShown ? entry : parent.store }
}

/** Approved rows, and those above them, whatever became of them: a reply keeps its place in the conversation. */
function visibleRows(rows: readonly CommentRow[]): CommentRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const visible = new Set<string>()
  for (const row of rows) {
    if (row.status !== 'approved') continue
    for (let at: CommentRow | undefined = row; at && !visible.has(at.id); at = above(at, byId)) {
      visible.add(at.id)
    }
  }
  return rows.filter((row) => visible.has(row.id))
}

/** What it answers; where that is on another page, the thread's first. */
function above(row: CommentRow, byId: ReadonlyMap<string, CommentRow>): CommentRow | undefined {
  return row.parentId === null ? undefined : (byId.get(row.parentId) ?? byId.get(row.rootId))
}

/** Where several depths share a store, the rows' own order tells who spoke first. */
function sortFlattened(places: ReadonlyMap<string, Place>, rows: readonly CommentRow[]): void {
  const order = new Map(rows.map((row, index) => [row.id, index]))
  const position = (entry: ThreadEntry) => order.get(entry.id) ?? 0
  for (const { entry, depth } of places.values()) {
    if (depth === deepestShown - 1) entry.replies.sort((one, other) => position(one) - position(other))
  }
}
