import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const pages = readdirSync('app/(admin)', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('page.tsx') && !file.endsWith('admin-page.tsx'),
)

describe('the pages of the admin', () => {
  it('are found', () => {
    expect(pages.length).toBeGreaterThanOrEqual(6)
  })

  it.each(pages)('%s asks who is there before it reads anything', (file) => {
    const source = readFileSync(`app/(admin)/${file}`, 'utf8')
    expect(source).toMatch(/^export default adminPage\(/m)
    expect(source.match(/^export default/gm)).toHaveLength(1)
  })

  it('are closed by their own check, not by the layout around them', () => {
    expect(readFileSync('app/(admin)/admin/admin-page.tsx', 'utf8')).toMatch(/await requireAdmin\(/)
  })
})
