import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const runner = pathToFileURL(path.resolve('scripts/up/run.mjs')).href

it('start / interrupted: what would begin after Ctrl-C, beside what is ending, does not begin', () => {
  const script = `
    import { run } from '${runner}'
    const program = (words) => run(process.execPath, ['-e', words], { show: true })
    const first = program('setInterval(() => {}, 1000)')
    const second = new Promise((done) => process.once('SIGINT', () => done(program('console.log("begun")'))))
    process.kill(process.pid, 'SIGINT')
    await Promise.all([first, second])
    console.log('gone on')
  `
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 130, stdout: '', stderr: '' })
})
