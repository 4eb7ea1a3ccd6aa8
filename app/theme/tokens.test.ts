import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const sheets = ['app', 'components'].flatMap((tier) =>
  readdirSync(tier, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(tier, name)),
)
const code = ['app', 'components'].flatMap((tier) =>
  readdirSync(tier, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(tier, name)),
)
// Set at run time by the admin's menus, to the room there is.
const given = new Set(['--available-height'])

// A property that nobody defines is no error in CSS: the line that asks for it is silently without effect.
it('every custom property that is asked for is defined somewhere', () => {
  const defined = new Set(given)
  for (const file of sheets)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:^|[\s;{])(--[\w-]+)\s*:/g)) defined.add(name ?? '')
  const missing = [...sheets, ...code].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].flatMap(([, name = '']) =>
      defined.has(name) ? [] : [`${file}: ${name}`],
    ),
  )
  expect(missing).toEqual([])
})

it('no sheet but the tokens names a colour of its own', () => {
  const allowed = /theme\/(tokens|conditions|print)\.css$/
  const named = sheets.filter((file) => !allowed.test(file) && /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(readFileSync(file, 'utf8')))
  expect(named).toEqual([])
})
