import { expect, it } from 'vitest'
import { otherTarget } from './link-target'
import { markdownTree } from './markdown-tree'

function target(source: string): string | undefined {
  const [paragraph] = markdownTree(source)
  const link = paragraph && 'children' in paragraph ? paragraph.children.find((node) => node.type === 'link') : undefined
  return link?.type === 'link' ? otherTarget(link.children, link.href) : 'no link'
}

it.each([
  ['[bank.example](https://evil.example/login)', 'evil.example'],
  ['[https://bank.example/login](https://evil.example)', 'evil.example'],
  ['[**bank**.example](https://evil.example)', 'evil.example'],
  ['[bаnk.example](https://bank.example)', 'bank.example'],
  ['[ｂank.example](https://evil.example)', 'evil.example'],
  ['[bank.example.evil.example](https://bank.example)', 'bank.example'],
  ['[bank&#8203;.example](https://evil.example)', 'evil.example'],
  ['[bank\u2060.\u00adexample](https://evil.example)', 'evil.example'],
  ['[bank\u0335.example](https://evil.example)', 'evil.example'],
  ['[bank\u200a.example](https://evil.example)', 'evil.example'],
  ['[bank\u2024example](https://evil.example)', 'evil.example'],
  ['[bank\ua4f8example](https://evil.example)', 'evil.example'],
  ['[bank\u3002example](https://evil.example)', 'evil.example'],
  ['[http://192.0.2.7/login](https://evil.example)', 'evil.example'],
  ['[https://bank/login](https://evil.example)', 'evil.example'],
])('comments / links: %s shows that it goes to %s', (source, host) => expect(target(source)).toBe(host))

it.each([
  '[an essay on ports](https://elsewhere.example)',
  '[bank.example](https://www.bank.example/a)',
  '[www.bank.example](http://bank.example)',
  'https://bank.example/a.html?b=c.de',
  '[Bank.Example](https://bank.example)',
  '[bank\u00ad.example](https://bank.example)',
  '[version 1.2 of it](https://elsewhere.example)',
  '[http://192.0.2.7/login](http://192.0.2.7/)',
  '[He left. Then he came back](https://elsewhere.example)',
  '[它走了。后来](https://elsewhere.example)',
])('comments / links: %s needs no word of where it goes', (source) => expect(target(source)).toBeUndefined())
