import { expect, it } from 'vitest'
import { writeRobots } from './write-robots'

it('closes actions and forms to robots, nothing that people should find, and names the site map', () => {
  const lines = writeRobots('https://essays.example.org').split('\n')
  const closed = lines.filter((line) => line.startsWith('Disallow: ')).map((line) => line.slice(10))
  const isClosed = (path: string) => closed.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}`).test(path))
  for (const path of ['/admin', '/admin/articles', '/api/me', '/tip/kofi', '/account', '/sign-in', '/p/a/respond?to=1', '/p/a/received']) {
    expect(isClosed(path), path).toBe(true)
  }
  for (const path of [
    '/',
    '/p/a',
    '/p/a/comments?page=2',
    '/tag/b',
    '/archive',
    '/about',
    '/feeds',
    '/feeds/rss.xml',
    '/sitemap.xml',
    '/media/a.webp',
  ]) {
    expect(isClosed(path), path).toBe(false)
  }
  expect(lines).toContain('Sitemap: https://essays.example.org/sitemap.xml')
})
