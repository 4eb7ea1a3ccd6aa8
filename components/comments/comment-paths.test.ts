import { expect, it } from 'vitest'
import { isPageOfForm } from './comment-paths'

it.each([
  '/p/how-to-wait',
  '/p/how-to-wait/respond?to=01A',
  '/p/how-to-wait/passage?as=note',
  '/p/how-to-wait/comments',
  '/p/%D5%A1/comments/01A',
  '/p/a/comments?page=2',
  '/p/a/comments/01A/options',
  '/p/a/comments/01A/edit',
])('a refused comment is shown again at %s', (path) => expect(isPageOfForm(path)).toBe(true))

it.each([
  '/',
  '/admin',
  '//elsewhere.example',
  '/p/..',
  '/p/../respond',
  '/p/a/comments/..',
  '/p/é',
  '/p/a\\b',
  '/p/a\nb',
  '/p/%',
  '/p/%zz/respond',
  '/p/a%2fb',
  '/p/%61',
  `/p/${'a'.repeat(500)}`,
])('no form is looked for at %j', (path) => expect(isPageOfForm(path)).toBe(false))
