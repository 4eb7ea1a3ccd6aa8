import { afterEach, expect, it } from 'vitest'
import { sentence } from '@/platform/errors/sentences'
import { plainVoice, setVoice, voice } from './voice'

afterEach(() => setVoice(() => plainVoice))

it('says the platform’s own sentences in English before it is given words', () => {
  expect(voice().say(sentence('nothingHere'))).toBe('There is nothing at this address.')
  expect(voice().say(sentence('tooOftenSeconds', { count: 30 }))).toBe('That was too often. Please try again in 30 seconds.')
  expect(voice().say('A sentence already. ')).toBe('A sentence already. ')
})

it('speaks as it was told to, from then on', () => {
  setVoice(() => ({ language: 'ar', direction: 'rtl', say: (text) => `؟ ${text}` }))
  expect(voice().say(sentence('nothingHere'))).toBe('؟ front.nothingHere')
})
