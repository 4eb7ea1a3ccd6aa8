import { expect, it } from 'vitest'
import { articleTexts } from './article-texts'

it('an embed is found by what its author says of it', () => {
  const caption = [{ type: 'text' as const, text: 'Seen from the quay.' }]
  const embed = { type: 'embed' as const, attrs: { url: 'https://a.example.org/', title: 'A film of waiting' }, content: caption }
  expect(articleTexts({ type: 'doc', content: [embed] }).map(({ text }) => text)).toEqual(['A film of waiting', 'Seen from the quay.'])
})
