import { describe, expect, it } from 'vitest'
import { withoutMissing } from './without-missing'

const page = {
  ...{ head: 'The Far Shore', aside: '5 March 2026', kicker: 'Borders', title: 'How to wait', standfirst: 'Nineteen hours.' },
  ...{ foot: 'Nune Adamyan', instead: 'The Far Shore', place: 'shore.example' },
}

describe('open graph image / characters that no font has', () => {
  it('a symbol is left out, and nothing else', () => {
    expect(withoutMissing({ ...page, title: 'How 🙂 to wait' }, ['🙂'])).toEqual(page)
  })

  it('a title of them, or half of it, gives way to the publication’s name, once', () => {
    for (const title of ['等待的艺术', 'On the word 等']) {
      const { title: shown, head, standfirst, foot } = withoutMissing({ ...page, title }, ['等', '待', '的', '艺', '术'])
      expect([shown, head, standfirst, foot]).toEqual(['The Far Shore', '', '', 'Nune Adamyan'])
    }
  })

  it('a publication whose own name is of them shows its address', () => {
    const foreign = { ...page, title: '等待', head: '彼岸', instead: '彼岸', foot: '等' }
    const { title, foot } = withoutMissing(foreign, ['等', '待', '彼', '岸'])
    expect([title, foot]).toEqual(['shore.example', ''])
  })
})
