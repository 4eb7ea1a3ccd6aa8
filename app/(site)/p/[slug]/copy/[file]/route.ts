import { Readable } from 'node:stream'
import { anyone } from '@/domain/accounts/types'
import type { MovedArticle } from '@/domain/articles/types'
import { listPicks } from '@/domain/comments/queries/list-picks'
import { makeExport } from '@/domain/exports/cache/make-export'
import type { CitationStyle } from '@/domain/exports/citations/contract'
import { citationStyles } from '@/domain/exports/citations/registry'
import { citedEssay } from '@/domain/exports/cited-essay'
import { exportPath, exportsPath } from '@/domain/exports/export-path'
import { contentDisposition } from '@/domain/exports/file-name'
import type { ExportFormat } from '@/domain/exports/formats/contract'
import { findExportFormat } from '@/domain/exports/formats/registry'
import { withPicks } from '@/domain/exports/picks/with-picks'
import { findEssayToExport } from '@/domain/exports/queries/find-essay-to-export'
import { getExport, type SavedExport } from '@/domain/exports/queries/get-export'
import type { EssayToExport } from '@/domain/exports/types'
import { translatorFor } from '@/i18n/translator-for'
import { presentError, statusOf } from '@/platform/errors/present'
import { answerRedirect, currentExchange } from '@/platform/exchange/exchange'
import { addressKey, limitRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'

interface Context {
  params: Promise<{ slug: string; file: string }>
}

/** A reader downloads an essay, or a few. Counted only where an export must be made. */
const makingLimit = { name: 'copy-making', points: 30, perSeconds: 600 }

/** pdf: as the essay stands. picks.pdf: with the author's picks of its comments. 2.pdf: as its second revision stood. */
const filePattern = /^(?:([1-9]\d{0,5}|picks)\.)?([a-z]+(?:\.json)?)$/

/** An essay as a file, or a citation of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params
  const [, prefix, extension = ''] = filePattern.exec(file) ?? []
  const format = findExportFormat(extension)
  const style = citationStyles.find((one) => one.file?.extension === extension)
  const picked = prefix === 'picks'
  const revision = prefix === undefined || picked ? undefined : Number(prefix)
  const essay = format || style ? await findEssayToExport(slug, revision) : null
  if (!essay) return notFound()
  if ('movedTo' in essay) return moved(essay, extension, picked ? 'picks' : revision)
  if (format && picked) return copied(request, await pickedEssay(essay), format)
  if (style?.file && !picked) return cited(essay, style, style.file)
  return format ? copied(request, essay, format) : notFound()
}

async function pickedEssay(essay: EssayToExport): Promise<EssayToExport> {
  return withPicks(essay, await listPicks(anyone, essay.id), translatorFor(essay.publication.language))
}

async function copied(request: Request, essay: EssayToExport, format: ExportFormat): Promise<Response> {
  const headers = {
    ...commonHeaders(essay, format.contentType),
    'content-disposition': contentDisposition(format.disposition, essay.title, format.extension),
  }
  // Text is a document: the front caches it.
  if (currentExchange()?.kind === 'document') return new Response(new Uint8Array(await makeExport(essay, format)), { headers })
  const copy = getExport(essay, format, () => limitRate(makingLimit, addressKey(currentExchange()?.address ?? '')))
  try {
    return await fileResponse(request, copy, headers)
  } catch (error) {
    return couldNot(error, essay, format)
  }
}

async function fileResponse(request: Request, copy: SavedExport, common: Record<string, string>): Promise<Response> {
  const etag = `"${copy.key}"`
  // An export changes with its essay; asking whether it has costs a 304.
  const headers = { ...common, etag, 'cache-control': 'no-cache' }
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  const file = await copy.open()
  const known = { ...headers, 'content-length': String(file.byteSize) }
  if (request.method !== 'HEAD') return new Response(Readable.toWeb(file.stream) as ReadableStream<Uint8Array>, { headers: known })
  file.stream.destroy()
  return new Response(null, { headers: known })
}

function cited(essay: EssayToExport, style: CitationStyle, { contentType }: { contentType: string }): Response {
  const text = style.cite(citedEssay(essay)).map((part) => part.text)
  return new Response(`${text.join('')}\n`, { headers: commonHeaders(essay, contentType) })
}

/** Search engines are to show the page, not its exports. */
function commonHeaders(essay: EssayToExport, contentType: string) {
  return { 'content-type': contentType, link: `<${essay.url}>; rel="canonical"` }
}

function moved({ movedTo }: MovedArticle, extension: string, which: number | 'picks' | undefined): Response {
  const location = exportPath(movedTo, extension, which)
  answerRedirect(301, location)
  return new Response(null, { status: 301, headers: { location } })
}

/** Shown by the page of exports, which says what went wrong and offers the others. */
function couldNot(error: unknown, essay: EssayToExport, format: ExportFormat): Response {
  const exchange = currentExchange()
  const t = translatorFor(essay.publication.language)
  const failure = presentError(
    error,
    (_, errorId) => logFor('articles').error({ error, errorId, slug: essay.slug, format: format.id }, 'an export could not be made'),
    t,
  )
  const status = statusOf(failure)
  if (exchange) exchange.replay = { path: exportsPath(essay.slug), status, form: { form: 'copy', failure, values: {} } }
  return new Response(failure.message, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
}

function notFound(): Response {
  const answer = 'There is no such copy.'
  const exchange = currentExchange()
  if (exchange) {
    exchange.status = 404
    const form = { form: '', failure: { ok: false, code: 'not-found', message: answer } as const, values: {} }
    if (exchange.kind !== 'document') exchange.replay = { path: '/no-such-copy', status: 404, form }
  }
  return new Response(answer, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
