import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { env } from '@/platform/env/env'
import { useTestDatabase } from '@/platform/testing/test-database'
import { deleteFormerFolders } from './delete-former-folders'

useTestDatabase()

it('exports / former folders: are deleted with what is in them, and nothing else of the data is', async () => {
  const data = env().DATA_DIR
  for (const name of ['copies', 'drawings', 'exports', 'images', 'media']) {
    await mkdir(join(data, name, 'ab'), { recursive: true })
    await writeFile(join(data, name, 'ab', 'one'), 'bytes')
  }
  await deleteFormerFolders()
  expect((await readdir(data)).toSorted()).toEqual(['exports', 'images', 'media'])
  await expect(deleteFormerFolders()).resolves.toBeUndefined()
})
