import { createECDH } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/platform/env/env'
import { openPushService } from '@/platform/testing/push-service'
import { arePushKeys, encryptPush } from './encrypt-push'
import { pushKeys } from './push-keys'
import { sendPush } from './send-push'

const open: Awaited<ReturnType<typeof openPushService>>[] = []
afterEach(async () => {
  for (const service of open.splice(0)) await service.close()
  vi.unstubAllEnvs()
  forgetEnv()
})

async function service() {
  const one = await openPushService()
  open.push(one)
  return one
}

const message = { text: '{"title":"Ani"}', topic: 'notice', keptSeconds: 60 }

it('push / encryption: what the standard encrypts, byte by byte (RFC 8291, 5)', () => {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(Buffer.from('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', 'base64url'))
  const body = encryptPush(
    Buffer.from('When I grow up, I want to be a watermelon'),
    {
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    },
    { salt: Buffer.from('DGv6ra1nlYgDCS1FRnbzlw', 'base64url'), pair },
  )
  expect(body.toString('base64url')).toBe(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  )
})

it('push / keys: the same of one secret, others of another', () => {
  const { publicKey } = pushKeys()
  expect(Buffer.from(publicKey, 'base64url')).toHaveLength(65)
  forgetEnv()
  expect(pushKeys().publicKey).toBe(publicKey)
  vi.stubEnv('AUTH_SECRET', 'another-secret-that-is-long-enough-for-it')
  forgetEnv()
  expect(pushKeys().publicKey).not.toBe(publicKey)
})

it('push / keys: those of a browser are a point of the curve and sixteen bytes', async () => {
  const { keys } = await service()
  expect(arePushKeys(keys)).toBe(true)
  const off = Buffer.from(keys.p256dh, 'base64url')
  off[40] = (off[40] ?? 0) ^ 1
  for (const p256dh of [off.toString('base64url'), '', 'AAAA', pushKeys().publicKey.slice(0, 40)])
    expect(arePushKeys({ ...keys, p256dh }), p256dh).toBe(false)
  expect(arePushKeys({ ...keys, auth: 'AAAA' })).toBe(false)
})

it('push / sending: the browser reads what was sent, and the service who sent it and for how long it counts', async () => {
  const { endpoint, keys, pushed, admits } = await service()
  expect(await sendPush({ ...message, endpoint, keys }, admits)).toBe('sent')
  expect(pushed).toHaveLength(1)
  expect(pushed[0]).toMatchObject({
    text: '{"title":"Ani"}',
    headers: { ttl: '60', topic: 'notice', 'content-encoding': 'aes128gcm' },
    claims: { aud: new URL(endpoint).origin },
  })
  const hours = ((pushed[0]?.claims.exp ?? 0) - Date.now() / 1_000) / 3_600
  expect(hours).toBeGreaterThan(1)
  expect(hours).toBeLessThan(24)
})

it('push / sending: a subscription that the service no longer knows is gone; what may go better later is said', async () => {
  const { endpoint, keys, admits, answerWith } = await service()
  const send = () => sendPush({ ...message, endpoint, keys }, admits)
  answerWith(404, 410, 500, 429, 400)
  expect([await send(), await send()]).toEqual(['gone', 'gone'])
  for (const temporary of [true, true, false]) await expect(send()).rejects.toMatchObject({ temporary })
})

it('push / sending: nothing is asked but the public network by https, and nothing is led on', async () => {
  const { endpoint, keys, pushed, admits, answerWith } = await service()
  const port = new URL(endpoint).port
  for (const address of [
    endpoint,
    `https://127.0.0.1:${port}/`,
    `https://localhost:${port}/`,
    'https://169.254.169.254/latest/',
    'https://[::1]/',
    'http://push.example.org/',
    'https://push.example.org:8443/',
    'file:///etc/passwd',
  ])
    await expect(sendPush({ ...message, endpoint: address, keys }), address).rejects.toMatchObject({ name: 'FetchFailed' })
  answerWith(307)
  await expect(sendPush({ ...message, endpoint, keys }, admits)).rejects.toMatchObject({ temporary: false })
  expect(pushed).toEqual([])
})
