import { articlePath } from '@/domain/articles/article-path'

/** Where an essay is downloaded: /p/how-to-wait.pdf as it stands now, /p/how-to-wait/copy/2.pdf as its second revision stood, /p/how-to-wait/copy/picks.pdf with the author's picks of its comments. */
export function exportPath(slug: string, extension: string, which?: number | 'picks'): string {
  return which === undefined ? `${articlePath(slug)}.${extension}` : `${articlePath(slug)}/copy/${which}.${extension}`
}

/** Where all exports are listed, and where one that could not be made is spoken of. */
export function exportsPath(slug: string): string {
  return `${articlePath(slug)}/copy`
}
