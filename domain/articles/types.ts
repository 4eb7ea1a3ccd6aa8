import type { Cards } from '@/domain/cards/types'
import type { MediaView } from '@/domain/media/types'
import type { DocumentNode } from '../document/document'
import type { ComparisonPage } from '../revisions/diff/types'

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
export interface PublishedArticle extends ThreadRules {
  id: string
  slug: string
  title: string
  standfirst: string
  /** Never empty: the standfirst, or the beginning of the text. For search engines and previews. */
  description: string
  body: DocumentNode
  media: Record<string, MediaView>
  /** What is known of the addresses that the text shows cards of. */
  cards: Cards
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
  /** `bio` is Markdown; empty: they say nothing of themselves. */
  author: { id: string; name: string; bio: string }
  tags: TagView[]
}

/** What an essay says of its own thread. */
export interface ThreadRules {
  /** False: closed by hand. */
  commentsOpen: boolean
  /** 'anyone' or 'signed-in'; anything else: as the publication says. */
  commentWriters: string
  /** Closes so many days after it was published; null: as the publication says; 0: never. */
  closeAfterDays: number | null
  /** One comment a person in so many minutes; 0: as many as they like. */
  slowMinutes: number
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
  /** Of one without a picture, where the list has asked for it: how it begins. */
  opening: string
}

export interface ArchiveYear {
  year: number
  count: number
}

/** The essays of a tag; null stands for a tag that no published essay carries. */
export interface TagPage extends Page<ArticleSummary> {
  tag: TagView
}

/** An essay that somebody picked for a list of their own. */
export interface PickedArticle {
  id: string
  slug: string
  title: string
  standfirst: string
  /** BCP 47. Empty: the publication's. */
  language: string
  publishedAt: Date
  minutes: number
}

/** What the author works on. `version` names this state; a save sends it back. */
export interface WorkingCopy extends ThreadRules {
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
  cards: Cards
  may: ArticlePermissions
}

/** What this actor may do with this essay. The admin shows no button that would be refused. */
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

/** An essay in the admin's list. */
export interface AdminArticle {
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
  deleted: boolean
  may: ArticlePermissions
}

/** The first few of a list for the overview, newest first. `at`: published, or of a draft, last written. */
export interface RecentArticles {
  items: { id: string; title: string; at: Date }[]
  total: number
}

/** A state in which an essay was published, as the admin lists it. */
export interface RevisionSummary {
  id: string
  number: number
  title: string
  reason: string
  byName: string
  wordCount: number
  /** Compared with the revision before; null for the first. */
  wordsAdded: number | null
  wordsRemoved: number | null
  createdAt: Date
  /** Readers see this one now. */
  current: boolean
  /** Readers are told that it was there, and see nothing of it. */
  hidden: boolean
}

/** A snapshot: a working copy that was saved before an older state was restored over it. */
export interface SnapshotSummary {
  id: string
  title: string
  byName: string
  createdAt: Date
}

/** What the admin knows of an essay's past, the latest first. */
export interface AdminHistory {
  revisions: RevisionSummary[]
  snapshots: SnapshotSummary[]
}

/** A revision in the list that readers see. Of one that was hidden nothing is said but its number and its day. */
export interface HistoryEntry {
  number: number
  createdAt: Date
  reason: string
  /** Empty where all revisions are the author's own. */
  byName: string
  wordCount: number
  wordsAdded: number | null
  wordsRemoved: number | null
  current: boolean
  hidden: boolean
}

/** The essay whose history it is. */
export interface HistoryArticle {
  id: string
  slug: string
  title: string
  language: string
}

export interface ArticleHistory {
  article: HistoryArticle
  entries: Page<HistoryEntry>
  /** Those that can be compared, the latest first: all that were not hidden. */
  comparable: { number: number; createdAt: Date }[]
}

/** One side of a comparison. */
export interface ComparedRevision {
  number: number
  createdAt: Date
  language: string
}

export interface RevisionComparison {
  from: ComparedRevision
  to: ComparedRevision
  diff: ComparisonPage
  media: Record<string, MediaView>
}

/** A past revision as a reader finds it at its own address: the essay with the words that it had then. */
export interface PastRevision {
  /** Null: it was hidden. */
  essay: PublishedArticle | null
  article: HistoryArticle
  number: number
  createdAt: Date
  /** The number of the one that readers see now. */
  currentNumber: number
}

/** What the author is shown before an old state is brought back: it, and the working copy, side by side. */
export interface AdminComparison {
  diff: ComparisonPage
  media: Record<string, MediaView>
}
