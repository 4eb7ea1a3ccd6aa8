import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type ReactNode, Suspense, use } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { rewrite } from './rewrite'

/** What the React that is installed sends of a page, from its first byte on. */
function sent(page: ReactNode): Promise<string> {
  const stream = new PassThrough()
  const { pipe } = renderToPipeableStream(page, { onShellReady: () => void pipe(stream) })
  return text(stream)
}

function Late({ of }: { of: Promise<string> }) {
  return <p>{use(of)}</p>
}

const later = () => new Promise<string>((resolve) => setImmediate(() => resolve('late words')))

const page = (children: ReactNode) => (
  <html lang="en">
    <body>{children}</body>
  </html>
)

describe('what React sends', () => {
  it('of a page that waits for nothing is known to be whole, and keeps no mark of React', async () => {
    const { html, complete } = rewrite(Buffer.from(await sent(page(<main>Words {'in '} a row</main>))), undefined)
    expect(complete).toBe(true)
    expect(html.toString()).toContain('<main>Words in  a row</main>')
    expect(html.toString()).not.toMatch(/<!--|<script|<template/)
  })

  it('of a page that waits has the marks by which its holes are known', async () => {
    const html = await sent(
      page(
        <Suspense fallback={<p>Wait</p>}>
          <Late of={later()} />
        </Suspense>,
      ),
    )
    expect(html).toContain('<template id="B:0">')
    expect(html).toMatch(/<div hidden(="")? id="S:0">/)
    expect(rewrite(Buffer.from(html), undefined).complete).toBe(false)
  })
})
