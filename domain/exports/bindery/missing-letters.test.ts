import { expect, it } from 'vitest'

// Plain JavaScript, since the worker is started from the source tree.
const { cardWithout, missingIn, numbered } = await import(new URL('./missing-letters.mjs', import.meta.url).href)

const card = {
  ...{ head: 'The Far Shore', aside: '5 March 2026', kicker: 'Borders', title: 'How to wait', standfirst: 'Nineteen hours.' },
  ...{ foot: 'Nune Adamyan', instead: 'The Far Shore', place: 'shore.example' },
}

it('letters that no face has are read out of the typesetter’s complaint, each once', () => {
  const said = ['等', '\\u{1f642}', '等'].map((letters) => `PDF/UA-1 error: the text \`\\"${letters}\\"\` could not be displayed with font`)
  const complaint = said.join(', ')
  expect(missingIn(complaint)).toEqual(['等', '🙂'])
  expect(numbered({ spans: [{ text: 'a 等 b', size: 1 }] }, ['等'])).toEqual({ spans: [{ text: 'a [U+7B49] b', size: 1 }] })
})

it('a card leaves out a sign that no face has, and nothing else', () => {
  expect(cardWithout({ ...card, title: 'How 🙂 to wait' }, ['🙂'])).toEqual(card)
})

it('a card whose title no face has, or half of it, shows the publication’s name, once', () => {
  for (const title of ['等待的艺术', 'On the word 等']) {
    const { title: shown, head, standfirst, foot } = cardWithout({ ...card, title }, ['等', '待', '的', '艺', '术'])
    expect([shown, head, standfirst, foot]).toEqual(['The Far Shore', '', '', 'Nune Adamyan'])
  }
})

it('a card of a publication whose own name no face has shows its address', () => {
  const { title, foot } = cardWithout({ ...card, title: '等待', head: '彼岸', instead: '彼岸', foot: '等' }, ['等', '待', '彼', '岸'])
  expect([title, foot]).toEqual(['shore.example', ''])
})
