import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { catalogues } from './catalogues'
import { type Locale, locales } from './locales'

type Node = ReturnType<IntlMessageFormat['getAst']>[number]
const scripts: Partial<Record<Locale, RegExp>> = { ru: /\p{Script=Cyrl}/u, hy: /\p{Script=Armn}/u, ar: /\p{Script=Arab}/u }

/** The numbers of @formatjs/icu-messageformat-parser's TYPE, whose enum is not there when this runs. */
const kinds = { literal: 0, argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, pound: 7, tag: 8 } as const

function messagesOf(language: Locale): [string, string][] {
  return Object.entries(catalogues[language]).flatMap(([area, words]) =>
    Object.entries(words).map(([name, text]): [string, string] => [`${area}.${name}`, text]),
  )
}

function astOf(text: string, language: Locale): Node[] {
  return new IntlMessageFormat(text, language).getAst()
}

/** Every value and tag that a message takes, as 'kind name'. */
function takes(nodes: readonly Node[]): Set<string> {
  const taken = new Set<string>()
  for (const node of nodes) {
    if (node.type === kinds.literal || node.type === kinds.pound) continue
    taken.add(`${node.type} ${node.value}`)
    if (node.type === kinds.tag) for (const inner of takes(node.children)) taken.add(inner)
    if ('options' in node) for (const { value } of Object.values(node.options)) for (const inner of takes(value)) taken.add(inner)
  }
  return taken
}

function pluralsIn(nodes: readonly Node[]): string[][] {
  return nodes.flatMap((node) => {
    if (node.type === kinds.tag) return pluralsIn(node.children)
    if (!('options' in node)) return []
    const inner = Object.values(node.options).flatMap(({ value }) => pluralsIn(value))
    return node.type === kinds.plural ? [Object.keys(node.options), ...inner] : inner
  })
}

const english = new Map(messagesOf('en'))

it('messages / documentation: docs/messages.md has a line for each namespace', () => {
  const text = readFileSync(new URL('../docs/messages.md', import.meta.url), 'utf8')
  const described = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, namespace]) => namespace)
  expect(described.toSorted()).toEqual(Object.keys(catalogues.en).toSorted())
})

describe.each(locales)('messages / the catalogue in %s', (language) => {
  const messages = messagesOf(language)
  const rules = new Intl.PluralRules(language)

  it('has exactly the keys of English', () => {
    expect(messages.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted())
    expect(messages.filter(([, text]) => text.trim() !== text || text === '')).toEqual([])
  })

  it('is given the same values and tags as English', () => {
    const differing = messages.filter(
      ([key, text]) =>
        [...takes(astOf(text, language))].toSorted().join() !== [...takes(astOf(english.get(key) ?? '', 'en'))].toSorted().join(),
    )
    expect(differing).toEqual([])
  })

  it('has every plural that its numbers need, and none that they do not', () => {
    const needed = rules.resolvedOptions().pluralCategories.toSorted().join()
    const found = messages.flatMap(([key, text]) =>
      pluralsIn(astOf(text, language)).map((forms) => [
        key,
        forms
          .filter((form) => !form.startsWith('='))
          .toSorted()
          .join(),
      ]),
    )
    expect(found.filter(([, forms]) => forms !== needed)).toEqual([])
  })

  it('is plain where browser code fills it in', () => {
    const forBrowsers = messages.filter(([key]) => /^(tips|reader)\.|^comments\.(postReply|commentingAs)$/.test(key))
    expect(forBrowsers.length).toBeGreaterThan(10)
    expect(forBrowsers.filter(([, text]) => astOf(text, language).some(({ type }) => type > kinds.argument))).toEqual([])
  })

  it('uses typographic marks: no straight quotes, no three dots', () => {
    expect(messages.filter(([, text]) => /['"]|\.\.\./.test(text))).toEqual([])
  })

  if (language !== 'en') {
    it('leaves no sentence in English', () => {
      const script = scripts[language]
      const left = messages.filter(([key, text]) => {
        const prose = withoutCode(text)
        if (script) return /\p{L}/u.test(prose) && !script.test(prose)
        return (prose.match(/\p{L}+/gu)?.length ?? 0) > 2 && text === english.get(key)
      })
      expect(left).toEqual([])
    })
  }
})

/** A message without the names of its values, its tags and its plural forms. */
function withoutCode(text: string): string {
  return text
    .replace(/<\/?\w+>/g, '')
    .replace(/\{\w+(, \w+)?\}/g, '')
    .replace(/\{\w+, (plural|select),|\b(zero|one|two|few|many|other)\b/g, '')
}
