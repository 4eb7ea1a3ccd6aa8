import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const atTheRoot = readdirSync('.').filter((file) => file.endsWith('.md'))
const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
const pages = [...atTheRoot, 'bench/README.md', 'e2e/README.md', ...inDocs.map((file) => path.join('docs', file))]
// These name files that their readers are to make.
const isHowTo = (page: string) => page.startsWith('docs/how-to/')

describe('docs / pages', () => {
  it.each(pages)('%s links to files that are there', (page) => {
    const links = readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|\.\.\/\.\.\/security)([^)#\s]+)/g)
    const missing = [...links].map(([, link = '']) => link).filter((link) => !existsSync(path.join(path.dirname(page), link)))
    expect(missing).toEqual([])
  })

  it.each(pages.filter((page) => !isHowTo(page)))('%s names files and folders that are there', (page) => {
    const named = readFileSync(page, 'utf8').matchAll(
      /`((?:app|bench|components|docs|domain|e2e|i18n|platform|prisma|reader|scripts)\/[\w./()[\]-]*?)\/?`/g,
    )
    expect([...named].map(([, place = '']) => place).filter((place) => !existsSync(place))).toEqual([])
  })
})
