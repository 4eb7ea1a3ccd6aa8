/**
 * The house's one import direction: app -> components -> domain -> platform, as data. `from` and `to` are patterns of
 * paths; `$1` in `to` stands for what `from` captured. guard.test.ts plants a violation of each rule.
 */

const tests = /\.test\.tsx?$|(^|\/)factory\.ts$|(^|\/)testing\//

/** A noun's family folders: members do not know each other, their registry knows them all. */
const families = [
  'domain/tips/providers',
  'domain/document/embeds',
  'domain/articles/followers',
  'domain/moderation/rules',
  'domain/exports/formats',
  'domain/exports/html/profiles',
  'domain/feeds/formats',
]

/** @typedef {{ name: string, from: RegExp, fromNot?: RegExp, to: string, toNot?: string }} Rule */

/** @type {Rule[]} */
export const rules = [
  { name: 'i18n-imports-nothing-of-the-house', from: /^i18n\//, to: '^(app|components|domain|platform|reader)/' },
  { name: 'platform-points-not-up', from: /^platform\//, to: '^(app|components|domain|reader)/' },
  { name: 'domain-points-not-up', from: /^domain\//, to: '^(app|components|reader)/' },
  { name: 'components-point-not-up', from: /^components\//, to: '^(app|reader)/' },
  {
    name: 'reader-knows-only-pure-domain-files',
    from: /^reader\//,
    to: '^(app|components|platform|domain|i18n)/',
    toNot: '^(domain/[^/]+/(types|schema|policy|document|document-text)|i18n/interpolate)\\.ts$',
  },
  { name: 'a-noun-keeps-its-commands', from: /^domain\/([^/]+)\//, fromNot: tests, to: '^domain/[^/]+/commands/', toNot: '^domain/$1/' },
  {
    // What other nouns do after a change of an article is a follower's, so that every command announces alike.
    name: 'article-commands-announce',
    from: /^domain\/articles\/commands\//,
    fromNot: tests,
    to: '^domain/',
    toNot: '^domain/(articles|document|revisions|accounts|audit)/',
  },
  {
    name: 'followers-are-called-by-their-event',
    from: /^(?!domain\/articles\/followers\/)/,
    fromNot: tests,
    to: '^domain/articles/followers/',
    toNot: '/(registry|contract)\\.ts$',
  },
  { name: 'only-the-domain-touches-rows', from: /^(app|components|reader)\//, fromNot: tests, to: '^platform/db/(client|write|generated)' },
  {
    name: 'tests-stay-outside',
    from: /^(app|components|domain|platform|i18n|reader)\//,
    fromNot: tests,
    to: '\\.test\\.tsx?$|^platform/testing/|^e2e/',
  },
  ...families.map((family) => ({
    name: `members-do-not-know-each-other: ${family}`,
    from: new RegExp(`^${family}/([^/.]+)`),
    fromNot: new RegExp(`${tests.source}|/(registry|contract|tags)\\.ts$`),
    to: `^${family}/`,
    toNot: `^${family}/($1[/.]|contract\\.ts$)`,
  })),
]

/** Does this import break the rule? */
export function breaks(rule, from, to) {
  const found = from.match(rule.from)
  if (!found || rule.fromNot?.test(from)) return false
  const filled = (pattern) => new RegExp(pattern.replace(/\$1/g, found[1] ?? ''))
  return filled(rule.to).test(to) && !(rule.toNot && filled(rule.toNot).test(to))
}
