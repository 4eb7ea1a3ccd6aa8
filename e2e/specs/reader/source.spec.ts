import manifest from '../../../package.json' with { type: 'json' }
import { expect, test } from '../../fixtures/test'

const repository = manifest.repository.url.replace(/^git\+(.*)\.git$/, '$1')

for (const path of ['/', '/about', '/sign-in', '/nothing-stands-here']) {
  test(`the foot of ${path} leads to the source of the program, though nobody has set its address`, { tag: '@no-js' }, async ({
    page,
    watch,
  }) => {
    watch.expect(/status of 404/)
    await page.goto(path)
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Source' })).toHaveAttribute('href', repository)
  })
}
