// Fills a publication with two essays to be looked at by a telephone, each with pictures and two hundred comments: one begins with
// words, the other with a photograph.
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { SystemActor, UserActor } from '@/domain/accounts/types'
import { buildPublishedArticle } from '@/domain/articles/factory'
import type { BlockNode } from '@/domain/document/document'
import { uploadMedia } from '@/domain/media/commands/upload-media'
import { saveSettings } from '@/domain/settings/commands/save-settings'
import { saveDemoSettings } from '@/e2e/fixtures/demo-settings'
import { closeDb, db } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'
import { figure } from '@/prisma/demo/blocks'
import { howToWait } from '@/prisma/demo/essays/how-to-wait'
import { seedDemo } from '@/prisma/seed'
import { fillThreads } from '../fill-threads'

const system: SystemActor = { kind: 'system', reason: 'bench' }

/** As heavy as a photograph of the same size: light that changes slowly, and grain. */
async function photograph(): Promise<Buffer> {
  const size = { width: 2400, height: 1600, channels: 3 } as const
  const grain = await sharp({ create: { ...size, background: 'grey', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .blur(1.2)
    .png()
    .toBuffer()
  const light = await sharp({
    create: { width: 12, height: 8, channels: 3, background: 'grey', noise: { type: 'gaussian', mean: 120, sigma: 80 } },
  })
    .png()
    .toBuffer()
  return sharp(light)
    .resize({ ...size, kernel: 'cubic', fit: 'fill' })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer()
}

await migrate()
await seedDemo()
await saveDemoSettings()
await saveSettings(system, 'comments', { commentPolicy: 'open' })
const writer = await db().user.findFirstOrThrow({ where: { role: 'author' } })
const author: UserActor = {
  kind: 'user',
  id: writer.id,
  name: writer.name,
  email: writer.email,
  role: 'author',
  sessionId: '',
  address: '',
}
const keep = async (name: string, bytes: Buffer) => (await uploadMedia(author, { bytes, name })).id
const demoPicture = async (name: string) => keep(`${name}.png`, await readFile(`prisma/demo/pictures/${name}.png`))
const [pass, lake, lamp, photo] = await Promise.all([
  demoPicture('pass'),
  demoPicture('lake'),
  demoPicture('lamp'),
  photograph().then((bytes) => keep('photograph.jpg', bytes)),
])

const picture = (mediaId: string, width: 'text' | 'wide') =>
  figure({
    mediaId,
    width,
    alt: 'A place where somebody waited.',
    caption: 'A place where somebody waited, and what could be seen from it.',
  })
const essay = howToWait.body(() => pass)
const third = Math.floor(essay.length / 3)
const withPictures = [
  ...essay.slice(0, 2 * third),
  picture(lake, 'wide'),
  ...essay.slice(2 * third, -2),
  picture(lamp, 'text'),
  ...essay.slice(-2),
]

async function publish(slug: string, content: BlockNode[]): Promise<string> {
  const { title, standfirst, tags } = howToWait
  const article = await buildPublishedArticle({ slug, title, standfirst, tags, authorId: writer.id, body: { type: 'doc', content } })
  await fillThreads(article.id)
  return `/p/${article.slug}`
}

const pages = {
  'begins with words': await publish('words-first', withPictures),
  'begins with a photograph': await publish('photograph-first', [picture(photo, 'wide'), ...withPictures]),
}
await closeDb()
process.stdout.write(`${JSON.stringify(pages)}\n`)
