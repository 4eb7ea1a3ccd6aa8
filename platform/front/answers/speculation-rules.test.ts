import { describe, expect, it } from 'vitest'
import { speculationRules } from './speculation-rules'

interface Condition {
  and?: Condition[]
  not?: Condition
  href_matches?: string
  selector_matches?: string
}
const { prerender } = JSON.parse(speculationRules) as { prerender: { where: Condition; eagerness: string }[] }

/** As browsers read it: a star is any number of characters, slashes too. The link is a plain one unless told otherwise. */
function holds(condition: Condition, path: string, attributes: string): boolean {
  if (condition.and) return condition.and.every((one) => holds(one, path, attributes))
  if (condition.not) return !holds(condition.not, path, attributes)
  if (condition.selector_matches) return condition.selector_matches.split(', ').some((one) => one === attributes)
  const pattern = (condition.href_matches ?? '').split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\/]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`).test(path)
}
const isMadeReady = (path: string, attributes = '') => prerender.some(({ where }) => holds(where, path, attributes))

describe('front / pages made ready before somebody chooses them', () => {
  it.each(['/', '/p/on-bread', '/p/on-bread/comments/7', '/tags/bread', '/archive', '/about', '/tipping', '/administration'])(
    'are those to read: %s',
    (path) => expect(isMadeReady(path)).toBe(true),
  )

  it.each([
    '/tip/ko-fi',
    '/api/me',
    '/admin',
    '/admin/essays',
    '/sign-in',
    '/sign-in/link?token=x',
    '/sign-in?to=%2F',
    '/claim',
    '/claim?token=x',
    '/account',
    '/account?done=profile',
    '/media/picture.jpg',
    '/p/on-bread/respond',
    '/p/on-bread/respond?to=7',
    '/p/on-bread/received',
    '/p/on-bread/received?posted=1',
  ])('are none that act, are private, or are no page: %s', (path) => expect(isMadeReady(path)).toBe(false))

  it.each(['[rel~="nofollow"]', '[download]', '[target="_blank"]'])('are none behind a link that is %s', (attributes) =>
    expect(isMadeReady('/p/on-bread', attributes)).toBe(false),
  )

  it('wait for a sign of interest: a reader’s line is not spent on every link of a page', () => {
    expect(prerender.map(({ eagerness }) => eagerness)).toEqual(['moderate'])
  })
})
