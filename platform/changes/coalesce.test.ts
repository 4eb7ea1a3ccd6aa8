import { describe, expect, it } from 'vitest'
import { coalesce } from './coalesce'

/** A task whose runs are ended by hand. */
function byHand() {
  const runs: { resolve: () => void; reject: (error: Error) => void }[] = []
  const call = coalesce(
    () =>
      new Promise((resolve, reject) => {
        runs.push({ resolve, reject })
      }),
  )
  return { runs, call }
}
const turn = () => new Promise(setImmediate)

describe('a coalesced task', () => {
  it('runs once at a time, and once more for all who came meanwhile', async () => {
    const { runs, call } = byHand()
    const first = call()
    const rest = Array.from({ length: 50 }, call)
    expect(runs).toHaveLength(1)
    runs[0]?.resolve()
    await first
    await turn()
    expect(runs).toHaveLength(2)
    runs[1]?.resolve()
    await Promise.all(rest)
    expect(runs).toHaveLength(2)
  })

  it('never answers with a run that began before the call', async () => {
    const { runs, call } = byHand()
    call()
    let answered = false
    const late = call().then(() => {
      answered = true
    })
    runs[0]?.resolve()
    await turn()
    expect(answered).toBe(false)
    runs[1]?.resolve()
    await late
  })

  it('keeps to one at a time for who comes in the very moment that a run ends', async () => {
    const { runs, call } = byHand()
    const first = call()
    const second = call()
    const third = first.then(call)
    runs[0]?.resolve()
    await turn()
    expect(runs).toHaveLength(2)
    runs[1]?.resolve()
    await turn()
    for (const run of runs) run.resolve()
    await Promise.all([second, third])
    expect(runs.length).toBeLessThanOrEqual(3)
  })

  it('tells a failure to those whose run it was, and runs again for the next', async () => {
    const { runs, call } = byHand()
    const first = call()
    const second = call()
    runs[0]?.reject(new Error('lost'))
    await expect(first).rejects.toThrow('lost')
    await turn()
    runs[1]?.resolve()
    await second
  })
})
