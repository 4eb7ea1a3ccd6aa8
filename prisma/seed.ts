import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildUser } from '@/domain/accounts/factory'
import type { UserActor } from '@/domain/accounts/types'
import { buildCard } from '@/domain/cards/factory'
import { demonstrationAuthor } from '@/domain/demonstration/author'
import { uploadMedia } from '@/domain/media/commands/upload-media'
import { db } from '@/platform/db/client'
import { inTurn } from '@/platform/db/in-turn'
import { demoCards } from './demo/cards'
import { clearUnfinished, markFinished, markUnfinished } from './demo/clear-unfinished'
import { type PictureName, pictureNames } from './demo/demo-essay'
import { aLampWithNobodyInIt } from './demo/essays/a-lamp-with-nobody-in-it'
import { anIslandByMemory } from './demo/essays/an-island-by-memory'
import { breadThatIsAsleep } from './demo/essays/bread-that-is-asleep'
import { howToWait } from './demo/essays/how-to-wait'
import { plantEssay } from './demo/plant-essay'

const essays = [aLampWithNobodyInIt, anIslandByMemory, breadThatIsAsleep, howToWait]

/**
 * Fills an empty publication with a demonstration: essays, pictures, comments. It sets nothing: what speaks for the owner
 * is the owner's to say. Answers false, having written nothing, where there is an essay or a person already; one that was
 * cut short is begun again.
 */
export function seedDemo(): Promise<boolean> {
  // Two that plant at once would each take the other's half for one that was cut short.
  return inTurn('demo', plant)
}

async function plant(): Promise<boolean> {
  await clearUnfinished()
  if ((await db().user.count()) > 0 || (await db().article.count()) > 0) return false
  await markUnfinished()
  const author = await buildUser(demonstrationAuthor)
  const pictures = await plantPictures({ kind: 'user', ...demonstrationAuthor, id: author.id, sessionId: '', address: '' })
  // Made by ourselves, so that setting up the demonstration asks nobody.
  for (const [url, facts] of demoCards) await buildCard(url, facts)
  for (const essay of essays) await plantEssay(essay, author.id, (name) => pictures.get(name) ?? '')
  await markFinished()
  return true
}

async function plantPictures(author: UserActor): Promise<Map<PictureName, string>> {
  const planted = pictureNames.map(async (name) => {
    const bytes = await readFile(join(process.cwd(), 'prisma/demo/pictures', `${name}.png`))
    return [name, (await uploadMedia(author, { bytes, name: `${name}.png` })).id] as const
  })
  return new Map(await Promise.all(planted))
}
