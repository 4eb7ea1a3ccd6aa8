import { createHash } from 'node:crypto'
import { element, type Markup, writeXml } from '@/platform/markup/markup'
import { type Book, coverFile } from './book'

export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** Says what the book is and what is in it. Nothing here depends on when it was made: a revision makes one book. */
export function packageFile(book: Book, coverIsDrawn: boolean): string {
  const body = [metadata(book), '\n', manifest(book, coverIsDrawn), '\n', spine(book)]
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': book.essay.language,
    dir: book.direction,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml([element('package', attributes, '\n', ...body, '\n')])}\n`
}

function metadata({ essay, labels, pictures }: Book): Markup {
  const { publication } = essay
  const dc = (name: string, value: string, attributes = {}) => (value === '' ? '' : element(`dc:${name}`, attributes, value))
  const meta = (property: string, value: string) => element('meta', { property }, value)
  const rights = [labels.copyright, labels.licence, publication.licence.url].filter(Boolean).join('. ')
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    dc('identifier', identifierOf(essay.id, publication.url), { id: 'id' }),
    dc('title', essay.title),
    dc('language', essay.language),
    dc('creator', essay.author, { id: 'author' }),
    element('meta', { refines: '#author', property: 'role', scheme: 'marc:relators' }, 'aut'),
    dc('publisher', publication.name),
    dc('date', essay.publishedAt.toISOString().slice(0, 10)),
    dc('source', essay.url),
    dc('rights', rights),
    dc('description', essay.standfirst),
    ...essay.tags.map((tag) => dc('subject', tag)),
    meta('dcterms:modified', `${essay.revision.at.toISOString().slice(0, 19)}Z`),
    ...['textual', ...(pictures.size > 0 ? ['visual'] : [])].map((mode) => meta('schema:accessMode', mode)),
    meta('schema:accessModeSufficient', 'textual'),
    ...['alternativeText', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map((feature) =>
      meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
  )
}

/** The essay’s own name among books: the same for every revision, and whatever its address. */
function identifierOf(id: string, site: string): string {
  const hash = createHash('sha256').update(`${site} ${id}`).digest('hex')
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

function manifest({ pictures }: Book, coverIsDrawn: boolean): Markup {
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties })
  const page = 'application/xhtml+xml'
  return element(
    'manifest',
    {},
    item('nav', 'nav.xhtml', page, 'nav'),
    item('cover', 'cover.xhtml', page),
    item('essay', 'essay.xhtml', page),
    item('style', 'style.css', 'text/css'),
    coverIsDrawn ? item('cover-image', coverFile, 'image/png', 'cover-image') : '',
    ...[...pictures.values()].map(({ file, mimeType }, index) => item(`picture-${index + 1}`, file, mimeType)),
  )
}

function spine({ direction }: Book): Markup {
  const progression = direction === 'rtl' ? { 'page-progression-direction': 'rtl' } : {}
  return element('spine', progression, element('itemref', { idref: 'cover' }), element('itemref', { idref: 'essay' }))
}
