import { expect, it } from 'vitest'
import { linksOfDocument } from './answer-headers'

const sheet = '</look.css>; rel=preload; as="style"'
const face = '</text.woff2>; rel=preload; as="font"; crossorigin=""'
const framework = '</next.js>; rel=preload; as="script"'

it('asks for the style sheet before the faces', () => {
  expect(linksOfDocument([face, sheet].join(', '))).toBe([sheet, face].join(', '))
})

it('leaves out what only the framework would use', () => {
  expect(linksOfDocument([framework, face])).toBe(face)
  expect(linksOfDocument(framework)).toBeUndefined()
})
