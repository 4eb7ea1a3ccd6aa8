import { expect, it } from 'vitest'
import { licenceOf } from '@/domain/settings/licences'
import { essayToKeep } from '../factory'
import { markdown } from '../formats/markdown/markdown'
import { text } from '../formats/text/text'
import { copyKey } from './copy-key'

const essay = essayToKeep()
const key = copyKey(essay, text)

it('is the same for the same copy, whether or not another revision has followed', () => {
  expect(copyKey(essayToKeep(), text)).toBe(key)
  expect(copyKey(essayToKeep({ isCurrent: false }), text)).toBe(key)
  expect(key).toMatch(/^[0-9a-f]{40}$/)
})

it.each([
  ['words', essayToKeep({ title: 'Another' })],
  ['author', essayToKeep({ author: 'A. N. Other' })],
  ['revision', essayToKeep({ revision: { ...essay.revision, number: 3 } })],
  ['address', essayToKeep({ url: 'https://elsewhere.example/p/how-to-wait' })],
  ['publication', essayToKeep({ publication: { name: 'Another shore' } })],
  ['licence', essayToKeep({ publication: { licence: licenceOf('cc0-1.0') } })],
  ['language of labels', essayToKeep({ publication: { language: 'de' } })],
  ['accent', essayToKeep({ publication: { accent: { light: '#1f4e8c', dark: '#8fb7ee' } } })],
  ['time zone', essayToKeep({ publication: { timeZone: 'UTC' } })],
])('is another for another %s', (_, other) => expect(copyKey(other, text)).not.toBe(key))

it('is another for another format, and for another version of it', () => {
  expect(copyKey(essay, markdown)).not.toBe(key)
  expect(copyKey(essay, { ...text, version: text.version + 1 })).not.toBe(key)
})
