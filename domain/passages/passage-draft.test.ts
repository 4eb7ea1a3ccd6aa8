import { describe, expect, it } from 'vitest'
import { textLimits } from '@/platform/text/text-limits'
import { passageDraftSchema, readPassageDraft, writePassageDraft } from './passage-draft'

const typed = {
  quote: 'a list',
  prefix: 'There is ',
  start: '7',
  as: 'note',
  kind: 'fact',
  suggestion: '',
  wantsCredit: '1',
  text: ' As typed.\n',
}
const through = (form: object) => readPassageDraft(writePassageDraft(passageDraftSchema.parse(form)))

describe('passages / draft', () => {
  it('holds the form as it was typed, and nothing that is no field of it', () => {
    expect(through({ ...typed, from: '/p/ferry/passage', stamp: 'x', name: 'Ani' })).toEqual(typed)
  })

  it('is of what its writer came for, where the form could not offer it yet', () => {
    expect(through({ ...typed, afterwards: 'comment' })).toMatchObject({ as: 'comment' })
  })

  it('is nothing where nothing was typed', () => {
    expect(writePassageDraft(passageDraftSchema.parse({ ...typed, quote: '', text: ' \n' }))).toBe('')
    expect(readPassageDraft('')).toEqual({})
  })

  it('takes what is too long to be sent, within reason', () => {
    expect(passageDraftSchema.safeParse({ text: 'x'.repeat(textLimits.comment * 2) }).success).toBe(true)
    expect(passageDraftSchema.safeParse({ text: 'x'.repeat(textLimits.comment * 4 + 1) }).success).toBe(false)
  })
})
