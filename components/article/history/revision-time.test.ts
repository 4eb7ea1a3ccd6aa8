import { expect, it } from 'vitest'
import { revisionTimes } from './revision-time'

const place = { language: 'en', timeZone: 'Asia/Yerevan' }
const revision = (at: string) => ({ createdAt: new Date(at) })

it('says the hour only of revisions that share their day, by the publication’s clock', () => {
  const [first, second, third] = [revision('2026-11-20T10:00:00Z'), revision('2026-11-21T21:30:00Z'), revision('2026-11-22T08:05:00Z')]
  const said = [first, second, third].map(({ createdAt }) => revisionTimes([first, second, third], place)(createdAt))
  expect(said[0]).toMatch(/20.*2026$/)
  expect(said[1]).toMatch(/22.*2026.*01:30/)
  expect(said[2]).toMatch(/22.*2026.*12:05/)
})
