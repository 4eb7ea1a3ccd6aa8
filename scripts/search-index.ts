// npm run search-index: makes search's index anew, for one that is damaged. The server may run meanwhile; it finds less until this is done.
import { emptyIndex } from '@/domain/search/commands/empty-index'
import { renewIndex } from '@/domain/search/commands/renew-index'
import { countUnindexed } from '@/domain/search/queries/count-unindexed'
import { closeDb } from '@/platform/db/client'
import { runDataCommand } from './database/command'

await runDataCommand(async () => {
  try {
    await emptyIndex()
    const essays = await countUnindexed()
    console.log(essays === 0 ? 'Nothing is published yet.' : `Reading ${essays} ${essays === 1 ? 'essay' : 'essays'} …`)
    await renewIndex()
    if (essays > 0) console.log('Search knows them all.')
  } finally {
    await closeDb()
  }
})
