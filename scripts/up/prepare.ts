// Run by npm run up before the server starts: migrates, fills an empty publication, makes the owner's link while there is no owner.
import { closeDb, db } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'
import { becomeOnlyServer } from '@/platform/db/only-server'
import { env } from '@/platform/env/env'
import { runDataCommand } from '../database/command'
import { ownerLink } from '../owner-link'

// A start that was killed must not leave this at work beside the next one.
const endWithStart = () => process.exit(1)
process.once('disconnect', endWithStart)

await runDataCommand(async () => {
  // Before anything is changed under a server that runs, or beside another start, and their owner's link is ended. Held until this process ends.
  becomeOnlyServer(env().PUBLIC_URL)
  const applied = await migrate()
  if (applied.length > 0) console.log('The database is ready.')
  try {
    if (process.argv.includes('--demo') && (await mayBeEmpty())) await fill()
    const link = await ownerLink()
    process.send?.({ ownerLink: link?.url ?? null })
  } finally {
    await closeDb()
  }
})
process.off('disconnect', endWithStart)
process.disconnect?.()

// The seed decides by itself; asking first saves every later start from loading it. 'demo' is its mark for a filling cut short.
async function mayBeEmpty(): Promise<boolean> {
  return (await db().user.count()) === 0 || (await db().setting.count({ where: { key: 'demo' } })) > 0
}

async function fill(): Promise<void> {
  const { seedDemo } = await import('@/prisma/seed')
  if (await seedDemo()) console.log('Filled the empty publication with a demonstration.')
}
