import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cardWithout, missingIn, numbered } from './missing-letters.mjs'

const templates = fileURLToPath(new URL('./typeset/', import.meta.url))

/** What the worker can be asked for. Each loads only what it needs. */
export const tasks = {
  /** job.json, pictures → out.pdf. Letters that no face has are named, and stand in it by their numbers, [U+1F642], which it says. */
  async pdf(folder) {
    const first = await print(folder)
    const missing = first.accessible ? [] : missingIn(first.detail)
    if (missing.length === 0) return { accessible: first.accessible, missing }
    const { meta, page } = jobOf(folder)
    giveJob(folder, { meta, page: { ...numbered(page, missing), isNumbered: true } })
    return { accessible: (await print(folder)).accessible, missing }
  },

  /** job.json → out.png, 1200 by 1800. */
  async cover(folder) {
    const { compiler, document } = await typeset(folder, 'cover.typ')
    const missing = missingFrom(compiler, document)
    if (missing.length > 0) throw new Error(`no face has letters of this cover: ${missing.join('')}`)
    const { default: sharp } = await import('sharp')
    const svg = Buffer.from(compiler.plainSvg(document))
    const { data } = await sharp(svg, { density: 144 })
      .resize({ width: 1200 })
      .png({ palette: true, colours: 64 })
      .toBuffer({ resolveWithObject: true })
    writeFileSync(join(folder, 'out.png'), data)
  },

  /** job.json, a picture → out.png, 1200 by 630. What no face has letters for is left out of it, and a picture that is gone. */
  async card(folder) {
    const job = jobOf(folder)
    const page = { ...job.page, picture: await smallPicture(folder, job.page.picture) }
    giveJob(folder, { ...job, page })
    const colours = page.picture ? 256 : 64
    const missing = await draw(folder, 'card.typ', 1200, colours)
    if (missing.length === 0) return
    giveJob(folder, { ...job, page: cardWithout(page, missing) })
    await draw(folder, 'card.typ', 1200, colours)
  },

  /** job.json → out.png, as wide as it says. An initial that no face has is a section sign. */
  async icon(folder) {
    const { meta, page } = jobOf(folder)
    const missing = await draw(folder, 'icon.typ', page.size)
    if (missing.length === 0) return
    giveJob(folder, { meta, page: { ...page, initial: '§' } })
    await draw(folder, 'icon.typ', page.size)
  },

  /** The files that job.json lists, in its order → out.zip. The first is stored as it is: by it a book is known. */
  async zip(folder) {
    const { zipSync } = await import('fflate')
    const { files, at } = JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8'))
    const entries = files.map(({ name, from, stored }) => [
      name,
      [readFileSync(join(folder, from)), { level: stored ? 0 : 9, mtime: new Date(at) }],
    ])
    writeFileSync(join(folder, 'out.zip'), zipSync(Object.fromEntries(entries)))
  },
}

/** The typesetter is native code that not every platform has. */
export class NoTypesetter extends Error {}

async function loadTypesetter() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw new NoTypesetter('the typesetter has no build for this platform', { cause })
  }
}

/** Everything that an essay says reaches the templates as data, in job.json; none of it is ever read as a program. */
async function typeset(folder, template) {
  const [{ NodeCompiler }, { facesFor }] = await Promise.all([loadTypesetter(), import('./faces.mjs')])
  for (const name of readdirSync(templates)) copyFileSync(join(templates, name), join(folder, name))
  const { page } = jobOf(folder)
  const { fontArgs, voices } = facesFor(JSON.stringify(page), page)
  writeFileSync(join(folder, 'voices.json'), JSON.stringify(voices))
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs })
  const compiled = compiler.compile({ mainFilePath: join(folder, template) })
  if (!compiled.result)
    throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? compiled.takeDiagnostics()?.shortDiagnostics))
  return { compiler, document: compiled.result }
}

const jobOf = (folder) => JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8'))
const giveJob = (folder, job) => writeFileSync(join(folder, 'job.json'), JSON.stringify(job))

/** The typesetter's outlines as a picture of this width: it knows no pixels, and no letter is read again. Returns letters that no face has. */
async function draw(folder, template, width, colours = 64) {
  const { compiler, document } = await typeset(folder, template)
  const { default: sharp } = await import('sharp')
  const drawn = await sharp(Buffer.from(compiler.plainSvg(document)), { density: 288 })
    .resize({ width })
    .png({ palette: true, colours })
    .toBuffer()
  writeFileSync(join(folder, 'out.png'), drawn)
  return missingFrom(compiler, document)
}

/** In as many pixels as a card has for it: a drawing holds no file of any size. */
async function smallPicture(folder, picture) {
  if (!picture || !readdirSync(folder).includes(picture.file)) return null
  const { default: sharp } = await import('sharp')
  const file = join(folder, picture.file)
  writeFileSync(file, await sharp(file).resize({ width: 880, withoutEnlargement: true }).toBuffer())
  return picture
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

/** PDF/UA where the essay lets us; a reader wants it all the same where not. */
async function print(folder) {
  const { compiler, document } = await typeset(folder, 'essay.typ')
  const out = join(folder, 'out.pdf')
  try {
    writeFileSync(out, compiler.pdf(document, { pdfStandard: 'ua-1' }))
    return { accessible: true, detail: '' }
  } catch (error) {
    writeFileSync(out, compiler.pdf(document))
    return { accessible: false, detail: String(error) }
  }
}
