import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { literalRefusals } from './literal-refusals'

const root = path.join(import.meta.dirname, '../..')
const files = ['app', 'components', 'domain'].flatMap((tier) =>
  readdirSync(path.join(root, tier), { encoding: 'utf8', recursive: true }).map((file) => `${tier}/${file}`),
)

const planted = (line: string) => literalRefusals('planted.ts', `import { z } from 'zod'\n${line}`)

it.each([
  "const name = z.string('A name, please.')",
  `const name = z.string().max(8, \`At most \${8} characters.\`)`,
  "const text = 'A name, please.'\nconst name = z.string().min(1, text)",
  "const name = z.string().refine((name) => name !== '', { message: 'A name, please.' })",
  "const role = z.enum(['owner'], { error: () => 'One of the roles.' })",
  "const name = z.string().transform((name, context) => context.issues.push({ code: 'custom', message: 'Another.', input: name }))",
  "const day = z.string().regex(/x/, (isEmpty ? message('form.needed') : 'A day.'))",
])('messages / refusals: a text in a schema is found: %s', (line) => {
  expect(planted(line)).toHaveLength(1)
})

it('messages / refusals: messages, choices and what is no schema are left alone', () => {
  expect(planted("const id = z.string(message('form.needed')).max(40, message('form.atMost', { most: 40 }))")).toEqual([])
  expect(planted("const kind = z.enum(['a']).or(z.literal('b')).default('c').catch('a')")).toEqual([])
  expect(literalRefusals('other.ts', "const longest = list.max(8, 'At most.')")).toEqual([])
})

it('messages / refusals: no schema of the house has words of its own', () => {
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.flatMap((file) => literalRefusals(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})
