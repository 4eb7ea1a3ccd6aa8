import type { MediaView } from '@/domain/media/types'
import type { DocumentNode } from './document'

export const articleStatuses = ['draft', 'scheduled', 'published'] as const
export type ArticleStatus = (typeof articleStatuses)[number]

/** One page of a list. `page` is the one asked for, counted from 1; beyond `pages` it has no items. */
export interface Page<Item> {
  items: Item[]
  page: number
  pages: number
  total: number
}

export interface TagView {
  slug: string
  name: string
}

export interface TagCount extends TagView {
  count: number
}

/** What readers see of an essay: its published revision, never the working copy. */
export interface PublishedArticle {
  id: string
  slug: string
  title: string
  standfirst: string
  /** Never empty: the standfirst, or the beginning of the text. For search engines and previews. */
  description: string
  body: DocumentNode
  media: Record<string, MediaView>
  /** BCP 47. Empty: the publication's. */
  language: string
  dropCap: boolean
  /** 2022, 2022-10 or 2022-10-05. Empty: not said. */
  writtenOn: string
  publishedAt: Date
  revisedAt: Date | null
  revisionNumber: number
  wordCount: number
  minutes: number
  author: { id: string; name: string }
  tags: TagView[]
  commentsOpen: boolean
}

/** The essay has moved: its present slug. */
export interface MovedArticle {
  movedTo: string
}

/** An essay in a list. */
export interface ArticleSummary {
  id: string
  slug: string
  title: string
  standfirst: string
  language: string
  publishedAt: Date
  authorName: string
  minutes: number
  tags: TagView[]
  featured: boolean
  commentCount: number
  leadPicture: MediaView | null
}

export interface ArchiveYear {
  year: number
  count: number
}

/** The essays of a tag; null stands for a tag that no published essay carries. */
export interface TagPage extends Page<ArticleSummary> {
  tag: TagView
}

/** What the author works on. `version` names this state; a save sends it back. */
export interface WorkingCopy {
  id: string
  slug: string
  status: ArticleStatus
  title: string
  standfirst: string
  body: DocumentNode
  language: string
  writtenOn: string
  dropCap: boolean
  tags: string[]
  version: number
  commentsOpen: boolean
  featured: boolean
  author: { id: string; name: string }
  publishedAt: Date | null
  revisedAt: Date | null
  /** Null until first published. */
  revisionNumber: number | null
  /** The working copy says something that readers do not see yet. */
  hasUnpublishedChanges: boolean
  updatedAt: Date
  /** The essay's pictures, as the editor shows them. */
  media: Record<string, MediaView>
  may: ArticlePermissions
}

/** What this actor may do with this essay. The desk shows no button that would be refused. */
export interface ArticlePermissions {
  edit: boolean
  publish: boolean
  remove: boolean
  feature: boolean
}

/** Either the save stands, or somebody saved in between: then nothing was written and `theirs` is what stands. */
export type SaveOutcome = { outcome: 'saved'; version: number; slug: string; savedAt: Date } | { outcome: 'conflict'; theirs: WorkingCopy }

export interface PublishOutcome {
  slug: string
  revisionNumber: number
  /** False: readers already saw exactly this, so no revision was made. */
  revisionMade: boolean
  version: number
}

/** An essay in the desk's list. */
export interface DeskArticle {
  id: string
  slug: string
  title: string
  status: ArticleStatus
  authorName: string
  version: number
  featured: boolean
  commentsOpen: boolean
  publishedAt: Date | null
  updatedAt: Date
  hasUnpublishedChanges: boolean
  removed: boolean
  may: ArticlePermissions
}

export interface RevisionSummary {
  id: string
  number: number
  title: string
  reason: string
  byName: string
  wordCount: number
  createdAt: Date
  /** Readers see this one now. */
  current: boolean
}

export interface RevisionView extends RevisionSummary {
  standfirst: string
  body: DocumentNode
  language: string
  writtenOn: string
  dropCap: boolean
  media: Record<string, MediaView>
}
