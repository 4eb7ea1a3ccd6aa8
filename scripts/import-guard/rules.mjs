/**
 * The house's one import direction: app -> components -> domain -> platform, as data. `from` and `to` are patterns of
 * paths; `$1` in `to` stands for what `from` captured. guard.test.ts plants a violation of each rule.
 */

const tests = /\.test\.tsx?$|(^|\/)factory\.ts$|(^|\/)testing\//

const product = '(app|components|domain|platform|reader|i18n)'

/** A registry of what stands in other folders. */
const ofOthers = ['domain/tips/webhooks']

/** Families whose members are listed elsewhere than in a registry beside them. */
const withoutRegistry = ['domain/exports/html/profiles']

/** @typedef {{ name: string, from: RegExp, fromNot?: RegExp, to: string, toNot?: string, writesRows?: true }} Rule */

/** The rules for a house of these files: each folder of the domain with a registry is a family. */
export function rulesFor(files) {
  const registries = files
    .flatMap((file) => file.match(/^(domain\/.+)\/registry\.ts$/)?.[1] ?? [])
    .filter((folder) => !ofOthers.includes(folder))
  return [...rules, ...[...registries, ...withoutRegistry].map(membersKeepApart)]
}

/** Members of a family do not know each other; their registry knows them all. */
const membersKeepApart = (family) => ({
  name: `members-do-not-know-each-other: ${family}`,
  from: new RegExp(`^${family}/([^/.]+)`),
  fromNot: new RegExp(`${tests.source}|/(registry|contract|tags)\\.ts$`),
  to: `^${family}/`,
  toNot: `^${family}/($1[/.]|(contract|types)\\.ts$)`,
})

/** @type {Rule[]} */
const rules = [
  { name: 'i18n-imports-nothing-of-the-house', from: /^i18n\//, to: '^(app|components|domain|platform|reader)/' },
  { name: 'platform-points-not-up', from: /^platform\//, to: '^(app|components|domain|reader)/' },
  { name: 'domain-points-not-up', from: /^domain\//, to: '^(app|components|reader)/' },
  { name: 'components-point-not-up', from: /^components\//, to: '^(app|reader)/' },
  {
    name: 'reader-knows-only-pure-domain-files',
    from: /^reader\//,
    to: '^(app|components|platform|domain|i18n)/',
    toNot:
      '^(domain/[^/]+/(types|schema|policy|document|document-text)|domain/comments/(text/characters|written-at)|domain/passages/(shown-text|passage-limits)|i18n/interpolate)\\.ts$',
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
  // What another noun writes in a transaction that it is handed is a command of that noun, wherever the file stands. The audit is everybody's.
  {
    name: 'a-noun-writes-its-own-rows',
    from: /^domain\/([^/]+)\//,
    fromNot: new RegExp(`${tests.source}|^domain/articles/followers/`),
    to: '^domain/',
    toNot:
      '^domain/($1|audit)/|^domain/(articles/announce-article-change|moderation/blocks/(block-of-comment|take-block-back)|notifications/(own-data/forget-following|moves/follow-to-address)|passages/(ask-to-anchor|require-published))\\.ts$',
    writesRows: true,
  },
  { name: 'the-domain-knows-no-server', from: /^domain\//, fromNot: tests, to: '^platform/front/' },
  { name: 'only-the-server-knows-the-front', from: /^platform\/(?!front\/)/, fromNot: tests, to: '^platform/front/' },
  { name: 'the-product-knows-no-tools', from: new RegExp(`^${product}/`), fromNot: tests, to: '^(scripts|prisma|bench|e2e)/' },
  { name: 'tools-know-no-pages', from: /^(scripts|prisma|bench)\//, fromNot: tests, to: '^(app|components|reader)/' },
  { name: 'browser-specs-look-from-outside', from: /^e2e\/(pages|specs)\//, to: `^${product}/` },
]

/** Does this import break the rule? `writesRows` says whether the imported file writes in a transaction that it is handed. */
export function breaks(rule, from, to, writesRows) {
  const found = from.match(rule.from)
  if (!found || rule.fromNot?.test(from) || (rule.writesRows && !writesRows)) return false
  const filled = (pattern) => new RegExp(pattern.replace(/\$1/g, found[1] ?? ''))
  return filled(rule.to).test(to) && !(rule.toNot && filled(rule.toNot).test(to))
}
