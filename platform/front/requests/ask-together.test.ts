import { expect, it } from 'vitest'
import { askTogether } from './ask-together'

function counted() {
  const asked: string[][] = []
  const waiting: (() => void)[] = []
  const ask = askTogether<string>(async (keys) => {
    asked.push([...keys])
    await new Promise<void>((go) => waiting.push(go))
    if (keys.includes('breaks')) throw new Error('broken')
    return new Map(keys.filter((key) => key !== 'unknown').map((key) => [key, key.toUpperCase()]))
  })
  const answer = async () => {
    while (waiting.length === 0) await Promise.resolve()
    waiting.shift()?.()
  }
  return { asked, ask, answer }
}

it('asking together: those that come while a question is under way share the next one', async () => {
  const { asked, ask, answer } = counted()
  const first = ask('a')
  while (asked.length === 0) await Promise.resolve()
  const others = [ask('b'), ask('c'), ask('b'), ask('unknown')]
  await answer()
  expect(await first).toBe('A')
  await answer()
  expect(await Promise.all(others)).toEqual(['B', 'C', 'B', undefined])
  expect(asked).toEqual([['a'], ['b', 'c', 'unknown']])
})

it('asking together: a question that fails fails for those who asked it, and for nobody after', async () => {
  const { ask, answer } = counted()
  const broken = ask('breaks')
  await answer()
  await expect(broken).rejects.toThrow('broken')
  const next = ask('a')
  await answer()
  expect(await next).toBe('A')
})

it('asking together: a question names two hundred at the most', async () => {
  const { asked, ask, answer } = counted()
  const all = Array.from({ length: 450 }, (_, number) => ask(`key-${number}`))
  for (let turn = 0; turn < 3; turn += 1) await answer()
  expect(await Promise.all(all)).toHaveLength(450)
  expect(asked.map((keys) => keys.length)).toEqual([200, 200, 50])
})
