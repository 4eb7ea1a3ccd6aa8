/** Where the browser keeps essays, and the files that they need. A number that grows drops what an older worker kept. */
export const essaysCache = 'broadside-essays-1'
export const filesCache = 'broadside-files-1'

/** How this browser is written to by push, as the worker has to say it when that changes. */
export const pushCache = 'broadside-push-1'
export const pushPath = '/push'

/** The page that stands for one that cannot be reached. */
export const offlinePath = '/offline'

/** Essays in one browser, at most: the latest that were opened. */
export const mostEssays = 30

/** What is written beside a kept essay. */
export const savedAt = 'x-kept-at'
export const keptTitle = 'x-kept-title'
export const savedFiles = 'x-kept-files'

/** What a page asks the worker to keep. */
export interface KeepRequest {
  path: string
  title: string
  /** Addresses of what it was shown with. */
  files: string[]
}

/** An essay itself, not what belongs to one visitor and not its lists. */
export function isEssay(path: string): boolean {
  return /^\/p\/[^/]+$/.test(path) && !path.endsWith('.md')
}

/** Files whose address never shows anything else, so that a kept copy is as good as a new one. */
export function isFile(path: string): boolean {
  return /^\/(_next\/static|media)\/|^\/reader\.[\w-]+\.js$/.test(path)
}

/** What belongs to one visitor, or acts: never touched, never kept. */
export function isPrivate(path: string): boolean {
  return /^\/(admin|api|account|sign-in|claim|tip|media)(\/|$)|^\/p\/[^/]+\/(respond|received)/.test(path)
}
