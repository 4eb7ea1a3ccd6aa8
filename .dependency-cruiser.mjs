/**
 * The house's one import direction: app -> components -> domain -> platform. A noun may read another noun's queries,
 * policy, types, schema and tags, never its commands; one member of a family never imports another.
 * scripts/import-guard.test.ts plants a violation of each rule and expects it to be found.
 */
const code = { path: '^(app|components|domain|platform|reader|server\\.ts)' }
const tests = '\\.test\\.tsx?$|(^|/)factory\\.ts$|^platform/testing/|^e2e/'

/** A noun's family folders: members do not know each other, their registry knows them all. */
const families = ['domain/tips/providers', 'domain/moderation/rules', 'domain/transfer/formats', 'domain/feeds/formats']

const rule = (name, from, to) => ({ name, severity: 'error', from, to })

export default {
  forbidden: [
    rule('no-circles', code, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('platform-points-nowhere-up', { path: '^platform/' }, { path: '^(app|components|domain|reader)/' }),
    rule('domain-points-not-up', { path: '^domain/' }, { path: '^(app|components|reader)/' }),
    rule('components-point-not-up', { path: '^components/' }, { path: '^(app|reader)/' }),
    rule(
      'reader-knows-only-pure-domain-files',
      { path: '^reader/' },
      { path: '^(app|components|platform|domain)/', pathNot: '^domain/[^/]+/(types|schema|policy|document|document-text)\\.ts$' },
    ),
    rule(
      'a-noun-keeps-its-commands',
      { path: '^domain/([^/]+)/', pathNot: tests },
      { path: '^domain/([^/]+)/commands/', pathNot: '^domain/$1/' },
    ),
    rule(
      'only-the-domain-writes-and-reads-rows',
      { path: '^(app|components|reader)/', pathNot: tests },
      { path: '^platform/db/(client|write|generated)' },
    ),
    ...families.map((family) =>
      rule(
        `members-of-${family.split('/').slice(1).join('-')}-do-not-know-each-other`,
        { path: `^${family}/([^/.]+)`, pathNot: `${tests}|/(registry|contract)\\.ts$` },
        { path: `^${family}/`, pathNot: `^${family}/($1[/.]|(contract|registry)\\.ts$)` },
      ),
    ),
    rule(
      'tests-stay-outside',
      { path: '^(app|components|domain|platform|reader)/', pathNot: tests },
      { path: '\\.test\\.tsx?$|^platform/testing/|^e2e/' },
    ),
    rule('what-is-imported-is-there', {}, { couldNotResolve: true, pathNot: '^(server-only|next-env)' }),
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(platform/db/generated|\\.next|\\.build)' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
