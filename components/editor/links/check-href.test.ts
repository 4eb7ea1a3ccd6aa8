import { describe, expect, it } from 'vitest'
import { checkHref } from './check-href'

describe('an address typed into the link dialog', () => {
  it('is taken as it stands when it is whole', () => {
    expect(checkHref(' https://example.org/a?b#c ')).toBe('https://example.org/a?b#c')
    expect(checkHref('mailto:a@example.org')).toBe('mailto:a@example.org')
    expect(checkHref('/about')).toBe('/about')
    expect(checkHref('#note')).toBe('#note')
  })

  it('is made whole when only its beginning is missing', () => {
    expect(checkHref('example.org/essays')).toBe('https://example.org/essays')
    expect(checkHref('letters@example.org')).toBe('mailto:letters@example.org')
  })

  it('is refused when it would run script or lead nowhere', () => {
    for (const bad of ['', '  ', 'javascript:alert(1)', 'data:text/html,x', '//example.org', 'two words', 'vbscript:x', 'file:///etc']) {
      expect(checkHref(bad), bad).toBeUndefined()
    }
  })
})
