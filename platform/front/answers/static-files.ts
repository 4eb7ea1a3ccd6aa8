import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { LRUCache } from 'lru-cache'
import { bytesOf, type CachedDocument, compressHarder, prepareDocument } from '../documents/cached-document'
import { isCompressible } from './compress'
import { documentPolicy } from './content-security-policy'
import { securityHeaders } from './security-headers'
import { speculationRules, speculationRulesPath, speculationRulesType } from './speculation-rules'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xsl': 'text/xsl; charset=utf-8',
}

const memoryBytes = 48 * 1024 * 1024
const forever = 'public, max-age=31536000, immutable'
const workerPath = '/sw.js'
const anHour = 'public, max-age=3600, must-revalidate'

/** The one script of readers' pages, and what its bytes are known by: a browser runs no others under its address. */
export interface ReaderScript {
  src: string
  integrity: string
}

interface Place {
  read: () => Promise<Buffer>
  type: string
  cacheControl: string
}

export interface StaticFilesOptions {
  /** Folders and the address under which each is served. Names with a hash in them never change: `immutable`. */
  folders: readonly { folder: string; prefix: string; immutable: boolean }[]
  /** The folder of the built reader script and its manifest. */
  readerFolder: string
  /** The value of Strict-Transport-Security. */
  hsts: string | undefined
  /** In development the script is built again and again: its name is looked up each time. */
  dev: boolean
}

/** Serves files from memory. Only what was listed at the start is served, so no address can lead out of the folders. */
export class StaticFiles {
  readonly #options: StaticFilesOptions
  readonly #places = new Map<string, Place>()
  readonly #kept = new LRUCache<string, CachedDocument>({ maxSize: memoryBytes, sizeCalculation: bytesOf })
  #readerScript: ReaderScript | undefined

  constructor(options: StaticFilesOptions) {
    this.#options = options
    this.#places.set(speculationRulesPath, {
      read: async () => Buffer.from(speculationRules),
      type: speculationRulesType,
      cacheControl: anHour,
    })
  }

  /** Lists what there is to serve. */
  async scan(): Promise<void> {
    for (const { folder, prefix, immutable } of this.#options.folders) {
      for (const name of await namesUnder(folder)) {
        this.#place(`${prefix}/${name}`, join(folder, name), immutable ? forever : anHour)
      }
    }
    await this.#findReaderScript()
    const worker = join(this.#options.readerFolder, 'sw.js')
    // Its address never changes, so a browser must ask each time whether it is still the same.
    if (existsSync(worker)) this.#place(workerPath, worker, 'no-cache')
  }

  /** The reader script, if it has been built. */
  readerScript(): ReaderScript | undefined {
    return this.#readerScript
  }

  /** Paths are asked for decoded. */
  has(path: string): boolean {
    return this.#places.has(path)
  }

  /** The file ready to be answered, if it is in memory. */
  ready(path: string): CachedDocument | undefined {
    return this.#kept.get(path)
  }

  async load(path: string): Promise<CachedDocument | undefined> {
    const place = this.#places.get(path)
    if (!place) return undefined
    const kept = this.#kept.get(path)
    if (kept) return kept
    const headers = ['Content-Type', place.type, 'Cache-Control', place.cacheControl]
    const security = securityHeaders({ policy: documentPolicy(), hsts: this.#options.hsts })
    const file = await prepareDocument({
      body: await place.read(),
      headers: [...headers, ...security],
      tags: new Set(),
      renderedAt: Date.now(),
      compressible: isCompressible(place.type),
    })
    this.#kept.set(path, file)
    void compressHarder(file).catch(() => {})
    return file
  }

  /** Looks for a newer reader script and worker. For development. */
  async refresh(): Promise<void> {
    if (!this.#options.dev) return
    this.#kept.delete(workerPath)
    await this.#findReaderScript()
  }

  #place(path: string, file: string, cacheControl: string): void {
    this.#places.set(path, { read: () => readFile(file), type: types[extname(file)] ?? 'application/octet-stream', cacheControl })
  }

  async #findReaderScript(): Promise<void> {
    const manifest = await readFile(join(this.#options.readerFolder, 'manifest.json'), 'utf8').catch(() => '{}')
    const { reader, onDemand } = JSON.parse(manifest) as { reader?: unknown; onDemand?: unknown }
    if (typeof reader !== 'string' || !/^reader\.[\w-]+\.js$/.test(reader)) return
    const file = join(this.#options.readerFolder, reader)
    const src = `/${reader}`
    this.#readerScript = { src, integrity: await integrityOf(file) }
    this.#place(src, file, forever)
    for (const name of Array.isArray(onDemand) ? onDemand : []) {
      if (/^reader\.[\w-]+\.[\w-]+\.js$/.test(name)) this.#place(`/${name}`, join(this.#options.readerFolder, name), forever)
    }
  }
}

async function integrityOf(file: string): Promise<string> {
  return `sha384-${createHash('sha384')
    .update(await readFile(file))
    .digest('base64')}`
}

async function namesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  // A name with a dot in front is nobody's to see.
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
}
