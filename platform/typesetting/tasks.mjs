import { join, resolve } from 'node:path'
import { compilerFor } from './compilers.mjs'
import { missingIn } from './missing-characters.mjs'

export { NoTypesetter } from './compilers.mjs'

/** What the worker can be asked for. Each loads only what it needs. */
export const tasks = {
  /** Tagged for those who listen (PDF/UA) where the text lets us; a reader wants it all the same where not. */
  async pdf(job) {
    const { compiler, document } = await typeset(job)
    try {
      return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }), accessible: true, missing: [] }
    } catch (error) {
      return { bytes: compiler.pdf(document), accessible: false, missing: missingIn(String(error)) }
    }
  },

  /** A PNG this many pixels wide, of the typesetter's outlines: it knows no pixels, and no font is asked again. */
  async picture({ width, density, colours, ...job }) {
    const { compiler, document } = await typeset(job)
    const sharp = await loadSharp()
    const bytes = await sharp(Buffer.from(compiler.plainSvg(document)), { density })
      .resize({ width })
      .png({ palette: true, colours })
      .toBuffer()
    return { bytes, missing: missingFrom(compiler, document) }
  },

  /** A zip archive of these files in this order. One that is stored is not compressed: by it a book is known. */
  async zip({ at, files }) {
    const { zipSync } = await import('fflate')
    const entries = files.map(({ name, bytes, stored }) => [name, [bytes, { level: stored ? 0 : 9, mtime: new Date(at) }]])
    return { bytes: zipSync(Object.fromEntries(entries)) }
  },
}

/** What the job says reaches the templates as data, in data.json; none of it is ever read as a program. */
async function typeset({ templates, main, data, language, files }) {
  const folder = resolve(templates)
  const text = JSON.stringify(data)
  const { compiler, fonts } = await compilerFor(folder, text, language)
  // Nothing of the task before is left.
  compiler.evictCache(10)
  compiler.resetShadow()
  compiler.mapShadow(join(folder, 'data.json'), Buffer.from(text))
  compiler.mapShadow(join(folder, 'fonts.json'), Buffer.from(JSON.stringify(fonts)))
  for (const file of files) compiler.mapShadow(join(folder, file.name), await inSize(file))
  const compiled = compiler.compile({ mainFilePath: join(folder, main) })
  if (!compiled.result)
    throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? compiled.takeDiagnostics()?.shortDiagnostics))
  return { compiler, document: compiled.result }
}

/** In as many pixels as there is room for: no PNG holds a file of any size. */
async function inSize({ bytes, widest }) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!widest) return buffer
  const sharp = await loadSharp()
  return sharp(buffer).resize({ width: widest, withoutEnlargement: true }).toBuffer()
}

/** Only where a standard forbids it does the typesetter say that it has drawn a crossed box. */
function missingFrom(compiler, document) {
  try {
    compiler.pdf(document, { pdfStandard: 'a-2b' })
    return []
  } catch (error) {
    return missingIn(String(error))
  }
}

async function loadSharp() {
  const { default: sharp } = await import('sharp')
  // What one task has decoded is of no use to the next.
  sharp.cache(false)
  return sharp
}
