import { readdirSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { type WritingRoute, writingRoutes } from '@/app/testing/public-routes'
import type { ActionResult } from '@/domain/accounts/action-result'
import { errorStatus } from '@/platform/errors/app-error'
import { exchangeStorage } from '@/platform/exchange/exchange'
import { newExchange } from '@/platform/exchange/new-exchange'
import { useTestDatabase } from '@/platform/testing/test-database'
import { askRoute } from './ask-route'
import type { Row } from './row'
import { byProof, rows } from './rows'
import { everybody, World } from './world'

// Next's own, which knows the request only where Next renders it: here it is told who asks.
const asking = vi.hoisted(() => ({ token: '' }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ getAll: () => (asking.token === '' ? [] : [{ name: 'broadside.session', value: asking.token }]) }),
}))

useTestDatabase()

type Action = (input: object) => Promise<ActionResult<unknown>>
const actions = await allActions()
const routes = new Map((await writingRoutes()).map((route) => [route.name, route]))

async function allActions(): Promise<Map<string, Action>> {
  const nouns = readdirSync('domain', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(`domain/${entry.name}`).includes('actions.ts'))
    .map(({ name }) => name)
  const modules = await Promise.all(nouns.map((noun) => import(`../../../domain/${noun}/actions.ts`)))
  return new Map(modules.flatMap((module) => Object.entries(module as Record<string, Action>)))
}

/** The status that this person is answered with. */
async function statusFor({ name }: Row, world: World, input: object): Promise<number> {
  const exchange = newExchange('api', '192.0.2.1')
  return exchangeStorage.run(exchange, async () => {
    asking.token = world.token
    const action = actions.get(name)
    if (!action) return (await askRoute(routeOf(name), world.token, input)).status
    const result = await action(input)
    return result.ok ? 200 : errorStatus[result.code]
  })
}

function routeOf(name: string): WritingRoute {
  const route = routes.get(name)
  if (!route) throw new Error(`There is no ${name}.`)
  return route
}

describe('rights / table', () => {
  it('names every action of the admin and every route that writes, and nothing else', () => {
    const named = new Set([...rows.map(({ name }) => name), ...Object.keys(byProof)])
    expect([...named].sort(), 'app/testing/rights/rows.ts, comment-rows.ts').toEqual([...actions.keys(), ...routes.keys()].sort())
  })

  it.each(rows.map((row) => [row.name, row.on, row] as const))(
    '%s / %s: open to those whom the table names, closed to all others',
    async (_name, _on, row) => {
      const found: Record<string, boolean> = {}
      for (const who of everybody) {
        const world = await World.of(who)
        const input = await row.input(world)
        const status = await statusFor(row, world, input)
        found[who] = row.happened ? await row.happened(world, input) : status < 300
        const refusals = row.may.length === 0 || row.happened ? [200, 401, 403, 404, 422] : [401, 403]
        if (!found[who]) expect(refusals, `${who} is refused for want of a right, not for another reason`).toContain(status)
      }
      expect(found).toEqual(Object.fromEntries(everybody.map((who) => [who, row.may.includes(who)])))
    },
  )

  it('stands in docs/rights.md as it is tried here', async () => {
    await expect(page()).toMatchFileSnapshot('../../../docs/rights.md')
  })
})

function page(): string {
  const head = `| | of | ${everybody.join(' | ')} |\n|---|---|${everybody.map(() => ':-:|').join('')}`
  const lines = rows.map(
    ({ name, on, may }) => `| \`${name}\` | ${on} | ${everybody.map((who) => (may.includes(who) ? '✓' : '·')).join(' | ')} |`,
  )
  const proofs = Object.entries(byProof).map(([name, proof]) => `| \`${name}\` | ${proof} |`)
  return [
    '# Who may do what',
    '',
    'Made by `app/testing/rights/rights.test.ts`, which tries every line as everybody; `npx vitest run app/testing/rights -u` writes it anew. An action of the admin or a route',
    'that writes and stands in no line fails the test.',
    '',
    head,
    ...lines,
    '',
    'These ask for a proof instead of a role:',
    '',
    '| | proof |\n|---|---|',
    ...proofs,
    '',
  ].join('\n')
}
