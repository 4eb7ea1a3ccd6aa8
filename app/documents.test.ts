import { afterEach, describe, expect, it } from 'vitest'
import { type FrontUnderTest, sendHtml, startFront } from '@/platform/front/testing/start-front'
import { documents, largeFiles } from './documents'

let under: FrontUnderTest | undefined
afterEach(() => under?.stop())

describe('documents / kinds without end', () => {
  it.each([
    ['searches', (n: number) => `/search?q=word${n}`],
    ['comparisons', (n: number) => `/p/one/history?from=${n}&to=${n + 1}`],
    ['cards', (n: number) => `/p/one/card/${n}.png`],
  ])('a robot that asks for one after the other pushes nothing else out of memory: %s', async (_, address) => {
    const renders = new Map<string, number>()
    const front = await startFront(
      (request, response) => {
        renders.set(request.url ?? '', (renders.get(request.url ?? '') ?? 0) + 1)
        sendHtml(response, `${request.url} `.repeat(2_000))
      },
      { documents, settings: { documentMemoryBytes: 1024 * 1024 } },
    )
    under = front
    await front.ask('/p/one')
    for (let n = 1; n <= 100; n++) await front.ask(address(n))
    await front.ask('/p/one')
    expect(renders.get('/p/one')).toBe(1)
    expect(renders.size).toBe(101)
  })
})

it.each([
  ['/p/how-to-wait.pdf', true],
  ['/p/how-to-wait.epub', true],
  ['/p/%D0%BA%D0%B0%D0%BA.pdf', true],
  ['/p/how-to-wait/copy/12.pdf', true],
  ['/p/how-to-wait/copy/pdf', true],
  ['/p/how-to-wait/copy/picks.epub', true],
  ['/p/how-to-wait', false],
  ['/p/how-to-wait.md', false],
  ['/p/pdf', false],
  ['/p/a/b.pdf', false],
  ['/p/how-to-wait/copy/x.pdf', false],
  ['/x.pdf', false],
])('%s is a file on disk: %s', (path, is) => expect(largeFiles.test(path)).toBe(is))
