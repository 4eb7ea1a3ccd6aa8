import { expect, it } from 'vitest'
import { db } from '@/platform/db/client'
import { useTestDatabase } from '@/platform/testing/test-database'
import { settingsSchema } from '../schema'
import { getSettings } from './get-settings'

useTestDatabase()

const store = (value: string) => db().setting.create({ data: { key: 'publication', value } })
const defaults = settingsSchema.parse({})

it('an empty publication has all its defaults', async () => {
  expect(await getSettings()).toEqual(defaults)
})

it('a broken field becomes its default and takes no other with it', async () => {
  const tipJar = { enabled: true, title: 7, currency: 'EURO', text: 'A jar.', providers: 'none' }
  await store(JSON.stringify({ name: 'The Far Shore', language: '??', timeZone: 'Mars', commentPolicy: 'shout', tipJar, extra: 1 }))
  expect(await getSettings()).toEqual({
    ...defaults,
    name: 'The Far Shore',
    tipJar: { ...defaults.tipJar, enabled: true, text: 'A jar.' },
  })
})

it.each([
  ['{"moderation":{"too-many-links":{"most":7},"gone":{"words":[]}}}', { 'too-many-links': { most: 7 } }],
  ['{"moderation":{"too-many-links":{"most":"x"}}}', { 'too-many-links': { most: 3 } }],
  ['{"moderation":{"too-many-links":7}}', { 'too-many-links': { most: 3 } }],
  ['{"moderation":[1]}', { 'too-many-links': { most: 3 } }],
])('settings / moderation: %s stands for what holds in it, and costs nothing else', async (value, moderation) => {
  await store(value)
  expect(await getSettings()).toEqual({ ...defaults, moderation: { ...defaults.moderation, ...moderation } })
})

it.each(['', '{', 'null', '[]', '7', '{"tipJar":null}', '{"__proto__":{"name":"x"}}'])('stored %j stops nothing', async (value) => {
  await store(value)
  expect(await getSettings()).toEqual(defaults)
})
