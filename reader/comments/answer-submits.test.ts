// @vitest-environment jsdom
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerSubmits } from './answer-submits'

// A laden machine may take its time.
const waitOptions = { timeout: 30_000 }

const waiting: ServerResponse[] = []
const server = createServer((_, response) => {
  waiting.push(response)
})
beforeEach(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  document.body.innerHTML = `
    <form data-enhance="comment" method="post" action="http://127.0.0.1:${(server.address() as AddressInfo).port}/" data-messages='{"refused":"Refused","posting":"Posting"}'>
      <textarea name="text">Hello.</textarea><button class="solid">Post</button>
    </form>`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

answerSubmits()

const press = () => document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
const button = () => document.querySelector('button')

describe('reader / a comment form', () => {
  it('sends one comment however often its button is pressed meanwhile, and another once that is answered', async () => {
    press()
    await vi.waitFor(() => expect(waiting).toHaveLength(1), waitOptions)
    expect([button()?.textContent, button()?.getAttribute('aria-disabled')]).toEqual(['Posting', 'true'])
    press()
    press()
    waiting[0]?.writeHead(503).end()
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toBe('Refused'), waitOptions)
    expect([button()?.textContent, button()?.getAttribute('aria-disabled')]).toEqual(['Post', null])
    // A second one sent with the first would have been here before this.
    expect(waiting).toHaveLength(1)
    press()
    await vi.waitFor(() => expect(waiting).toHaveLength(2), waitOptions)
  })
})
