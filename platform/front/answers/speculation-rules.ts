export const speculationRulesPath = '/speculation-rules.json'
export const speculationRulesType = 'application/speculationrules+json'

// What acts, what is private and what is not a page of ours must not be opened before somebody chooses it.
const never = [
  '/tip/*',
  '/api/*',
  '/admin',
  '/admin/*',
  '/sign-in*',
  '/own-comments*',
  '/claim*',
  '/account*',
  '/media/*',
  '/*/respond*',
  '/*/received*',
  '/*/options*',
]

const where = {
  and: [
    { href_matches: '/*' },
    ...never.map((pattern) => ({ not: { href_matches: pattern } })),
    { not: { selector_matches: '[rel~="nofollow"], [download], [target="_blank"]' } },
  ],
}

/** Lets the browser make the next page ready while the pointer rests on its link. */
export const speculationRules = JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] })
