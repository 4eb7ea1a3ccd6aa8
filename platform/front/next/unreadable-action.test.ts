import { afterEach, expect, it } from 'vitest'
import { currentExchange } from '../../exchange/exchange'
import { type FrontUnderTest, startFront } from '../testing/start-front'

let under: FrontUnderTest
afterEach(() => under.stop())

/** An action that fails, having begun or not, as Next answers it. */
async function sendAction(begin: () => void) {
  under = await startFront((_request, response) => {
    begin()
    response.statusCode = 500
    response.setHeader('Content-Type', 'text/x-component')
    response.end('1:E{"digest":"3174"}')
  })
  const headers = { 'next-action': 'a', 'content-type': 'text/plain', accept: 'text/x-component' }
  return under.send('/admin/articles', '[', headers)
}

it('actions / unreadable body: what fails before an action begins is 400, in our own words', async () => {
  const answer = await sendAction(() => {})
  expect(answer).toMatchObject({ status: 400, headers: { 'content-type': 'text/plain' } })
  expect(JSON.parse(answer.body)).toEqual({ ok: false, code: 'malformed', message: 'What was sent cannot be read.' })
})

it('actions / failure: what fails in an action, or because the disk is full, is not the sender’s fault', async () => {
  const acted = await sendAction(() => Object.assign(currentExchange() ?? {}, { acted: true }))
  expect(acted.status).toBe(500)
  await under.stop()
  const error = Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' })
  const away = await sendAction(() => Object.assign(currentExchange() ?? {}, { error }))
  expect(away.status).toBe(507)
})
