import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { logInto } from '../../log/logger'
import { compileRoutes, readBuiltRoutes } from './built-routes'

const isRoute = compileRoutes([
  '/',
  '/about',
  '/p/[slug]',
  '/p/[slug]/copy/[file]',
  '/media/[...key]',
  '/[...rest]',
  '/_not-found',
  '/api/me',
])

describe('built routes', () => {
  it.each(['/', '/about', '/about/', '/p/one', '/p//one', '/p/one.pdf', '/p/one/copy/2.pdf', '/media/a', '/media/a/b/c', '/api/me'])(
    'answer %s',
    (path) => expect(isRoute(path)).toBe(true),
  )

  it.each(['/abou', '/about/us', '/p', '/p/one/copy', '/media', '/api', '/api/me/x', '/wp-login.php', '/_not-found', '/a/b'])(
    'do not answer %s',
    (path) => expect(isRoute(path)).toBe(false),
  )

  it('are read from a build, and unknown, which the log says, where there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broadside-routes-'))
    const lines: string[] = []
    logInto({ write: (line) => void lines.push(line) })
    expect(await readBuiltRoutes(folder)).toBeUndefined()
    logInto(undefined)
    expect(lines.join()).toContain('the build does not say which addresses it answers')
    await writeFile(join(folder, 'app-path-routes-manifest.json'), JSON.stringify({ '/(site)/about/page': '/about' }))
    const read = await readBuiltRoutes(folder)
    expect([read?.('/about'), read?.('/abou')]).toEqual([true, false])
  })
})
