import type { BlockNode } from '@/domain/document/document'

/** The pictures beside this folder's essays, by file name without .png. */
export const pictureNames = ['pass', 'bread', 'lake', 'water-lines', 'lamp'] as const
export type PictureName = (typeof pictureNames)[number]

/** An essay of the demo. Days count back from the day on which the publication is set up. */
export interface DemoEssay {
  slug: string
  title: string
  standfirst: string
  writtenOn: string
  tags: string[]
  featured?: boolean
  publishedDaysAgo: number
  /** A change that was made after it appeared: readers find both in its history. */
  revision?: { daysAgo: number; reason: string; from: string; to: string }
  body: (mediaIdOf: (picture: PictureName) => string) => BlockNode[]
  /** In the shorthand of read-letters.ts. */
  letters: string
}
