import { expect, it } from 'vitest'
import { licenceOf } from '@/domain/settings/licences'
import { essayToExport } from '../factory'
import { markdown } from '../formats/markdown/markdown'
import { text } from '../formats/text/text'
import { exportKey } from './export-key'

const essay = essayToExport()
const key = exportKey(essay, text)

it('is the same for the same export, whether or not another revision has followed', () => {
  expect(exportKey(essayToExport(), text)).toBe(key)
  expect(exportKey(essayToExport({ isCurrent: false }), text)).toBe(key)
  expect(key).toMatch(/^[0-9a-f]{40}$/)
})

it.each([
  ['words', essayToExport({ title: 'Another' })],
  ['author', essayToExport({ author: 'A. N. Other' })],
  ['revision', essayToExport({ revision: { ...essay.revision, number: 3 } })],
  ['address', essayToExport({ url: 'https://elsewhere.example/p/how-to-wait' })],
  ['publication', essayToExport({ publication: { name: 'Another shore' } })],
  ['licence', essayToExport({ publication: { licence: licenceOf('cc0-1.0') } })],
  ['language of labels', essayToExport({ publication: { language: 'de' } })],
  ['accent', essayToExport({ publication: { accent: { light: '#1f4e8c', dark: '#8fb7ee' } } })],
  ['time zone', essayToExport({ publication: { timeZone: 'UTC' } })],
])('is another for another %s', (_, other) => expect(exportKey(other, text)).not.toBe(key))

it('is another for another format, and for another version of it', () => {
  expect(exportKey(essay, markdown)).not.toBe(key)
  expect(exportKey(essay, { ...text, version: text.version + 1 })).not.toBe(key)
})
