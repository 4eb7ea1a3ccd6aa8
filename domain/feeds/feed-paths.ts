import { articlePath, tagPath } from '@/domain/articles/article-path'

const folder = '/feeds'

/** The folders of the feeds; a format's file name makes an address of each. */
export const feedPaths = {
  site: folder,
  tag: (slug: string) => tagPath(slug) + folder,
  thread: (slug: string) => articlePath(slug) + folder,
} as const
