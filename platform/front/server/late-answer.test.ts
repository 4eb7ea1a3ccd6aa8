import { afterEach, describe, expect, it } from 'vitest'
import { type FrontUnderTest, startFront } from '../testing/start-front'

let under: FrontUnderTest
afterEach(() => under.stop())

describe('an answer that comes when nobody waits for it any more', () => {
  it('goes nowhere, and breaks nothing', async () => {
    let toldLate: (outcome: unknown) => void = () => {}
    const outcome = new Promise((resolve) => {
      toldLate = resolve
    })
    let answered: () => void = () => {}
    const wait = new Promise<void>((resolve) => {
      answered = resolve
    })
    under = await startFront(
      async (_request, response) => {
        await wait
        try {
          response.writeHead(200, { 'content-type': 'application/octet-stream' })
          response.write('late')
          response.end('r')
          toldLate('written')
        } catch (error) {
          toldLate(error)
        }
      },
      { settings: { renderTimeoutMs: 20 } },
    )
    expect((await under.ask('/media/x')).status).toBe(500)
    answered()
    expect(await outcome).toBe('written')
  })
})
