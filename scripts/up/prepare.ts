// Run by npm run up before the server starts: migrates, fills an empty publication, makes the owner's link while there is no owner.
import { closeDb } from '@/platform/db/client'
import { migrate } from '@/platform/db/migrations/migrate'
import { seedDemo } from '@/prisma/seed'
import { runCommand } from '../database/command'
import { ownerLink } from '../owner-link'

await runCommand(async () => {
  const applied = await migrate()
  if (applied.length > 0) console.log('The database is ready.')
  try {
    if (process.argv.includes('--demo') && (await seedDemo())) console.log('Filled the empty publication with a demonstration.')
    const link = await ownerLink()
    process.send?.({ ownerLink: link?.url ?? null })
  } finally {
    await closeDb()
  }
})
process.disconnect?.()
