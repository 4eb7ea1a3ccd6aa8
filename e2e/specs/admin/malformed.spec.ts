import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../../fixtures/test'

// A server of its own: what it prints is looked at.
test.use({ siteOptions: { content: 'empty' } })

/** The address of some action of the admin, from the build's own list. */
function someAction(): string {
  const list = JSON.parse(readFileSync(join(process.env.NEXT_DIST_DIR ?? '.next', 'server', 'server-reference-manifest.json'), 'utf8'))
  const [id] = Object.keys(list.node)
  if (!id) throw new Error('The build has no actions.')
  return id
}

const boundary = { 'content-type': 'multipart/form-data; boundary=x' }
const malformed: [string, Record<string, string>, string][] = [
  ['arguments that are no JSON', { 'content-type': 'text/plain' }, '[{"id":'],
  ['arguments that refer to nothing', { 'content-type': 'text/plain' }, '["$Q9","$F7"]'],
  ['nothing', { 'content-type': 'text/plain' }, ''],
  ['a form without an end', boundary, '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1'],
  ['a form without a beginning', boundary, 'nothing of a form'],
  ['a form with arguments that are no JSON', boundary, '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[{\r\n--x--\r\n'],
]

for (const [what, headers, data] of malformed) {
  test(`actions / malformed body: ${what} is 400, and every line of the log is JSON`, async ({ asOwner, site }) => {
    const { page } = await asOwner()
    const before = site.output().length
    const answer = await page.request.post('/admin/articles', {
      headers: { ...headers, 'next-action': someAction(), origin: site.url },
      data: Buffer.from(data),
    })
    expect(answer.status()).toBe(400)
    expect(await answer.text()).not.toMatch(/digest|Error:|at .*\.js/)
    const printed = site
      .output()
      .slice(before)
      .split('\n')
      .filter((line) => line !== '')
    for (const line of printed) expect(() => JSON.parse(line), line).not.toThrow()
    expect(printed.filter((line) => JSON.parse(line).level === 'error')).toEqual([])
  })
}

test('actions / unknown address: is refused, and every line of the log is JSON', async ({ asOwner, site }) => {
  const { page } = await asOwner()
  const before = site.output().length
  for (const id of ['0'.repeat(42), 'x', '__proto__']) {
    const headers = { 'content-type': 'text/plain', 'next-action': id, origin: site.url }
    const answer = await page.request.post('/admin/articles', { headers, data: '[]' })
    expect([400, 404, 409], id).toContain(answer.status())
  }
  const printed = site
    .output()
    .slice(before)
    .split('\n')
    .filter((line) => line !== '')
  for (const line of printed) expect(() => JSON.parse(line), line).not.toThrow()
})

test('programs / malformed body: is 400 or complained of, never 500', async ({ page, site, data }) => {
  const { id } = await data.buildPublishedArticle({ title: 'A letter' })
  const paths = [`/api/articles/${id}/comments`, '/api/session/password', '/api/session/link', '/api/account/profile', '/api/uploads']
  const bodies: [Record<string, string>, string][] = [
    [{ 'content-type': 'application/json' }, '{"text":'],
    [{ 'content-type': 'application/json' }, 'null'],
    [{ 'content-type': 'application/json' }, '[1]'],
    [boundary, 'nothing of a form'],
    [boundary, '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nno end'],
  ]
  for (const path of paths) {
    for (const [headers, body] of bodies) {
      const answer = await page.request.post(path, { headers: { ...headers, origin: site.url }, data: Buffer.from(body), maxRedirects: 0 })
      // Who is signed out is led to sign in before anything is read.
      expect([303, 400, 401, 415, 422], `${path} ${body}`).toContain(answer.status())
    }
  }
})
