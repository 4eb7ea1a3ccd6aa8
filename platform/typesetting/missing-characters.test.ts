import { expect, it } from 'vitest'

// Plain JavaScript, since the worker is started from the source tree.
const { missingIn } = await import(new URL('./missing-characters.mjs', import.meta.url).href)

it('typesetting / missing characters: are read out of the typesetter’s complaint, each once', () => {
  const said = ['等', '\\u{1f642}', '等'].map((text) => `PDF/UA-1 error: the text \`\\"${text}\\"\` could not be displayed with font`)
  expect(missingIn(said.join(', '))).toEqual(['等', '🙂'])
})
