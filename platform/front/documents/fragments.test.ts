import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { announceLocally } from '../../changes/changes'
import { leaveFragment, reading } from '../../exchange/exchange'
import { type FrontUnderTest, sendHtml, startFront } from '../testing/start-front'

let under: FrontUnderTest
let pages = 0
let parts = 0
/** What page and part do besides being counted. */
let duringPage: () => void
let during: () => Promise<void> | void

const place = (number: number | undefined) => `<template data-fragment="${number}"></template>`

beforeEach(async () => {
  pages = 0
  parts = 0
  duringPage = () => {}
  during = () => {}
  under = await startFront(
    async (_request, response) => {
      reading('essay')
      const page = ++pages
      duringPage()
      const thread = leaveFragment(async () => {
        reading('thread')
        const part = ++parts
        await during()
        return `thread ${part} of ${page}, žluťoučký`
      })
      const last = leaveFragment(async () => 'last')
      sendHtml(response, `<h1>Ένα ${page}</h1>${place(thread)}<p>日本 &lt;template data-fragment="0"&gt;</p>${place(last)}<hr>`)
    },
    { renderFragment: (made) => `<b>${String(made)}</b>` },
  )
})
afterEach(() => under.stop())

const shown = (page: number, part: number) =>
  `<h1>Ένα ${page}</h1><b>thread ${part} of ${page}, žluťoučký</b><p>日本 &lt;template data-fragment="0"&gt;</p><b>last</b><hr>`

async function read(): Promise<string> {
  const { body } = await under.ask('/p/one', { headers: { 'accept-encoding': 'identity' } })
  return /<body>(.*)<\/body>/.exec(body)?.[1] ?? body
}

describe('a fragment of a document', () => {
  it('stands in its place', async () => {
    expect(await read()).toBe(shown(1, 1))
  })

  it('is made again without the rest, as often as it changes', async () => {
    await read()
    for (const part of [2, 3]) {
      announceLocally({ tags: ['thread'], soft: false })
      expect(await read()).toBe(shown(1, part))
    }
    expect(pages).toBe(1)
  })

  it('is made with the rest when the rest changes, however mildly', async () => {
    for (const [index, soft] of [false, false, true].entries()) {
      expect(await read()).toBe(shown(index + 1, index + 1))
      announceLocally({ tags: ['essay'], soft })
      announceLocally({ tags: ['thread'], soft: false })
    }
  })

  it('keeps nothing of a page that changed while it was made', async () => {
    duringPage = () => {
      if (pages === 1) announceLocally({ tags: ['essay'], soft: true })
    }
    await read()
    announceLocally({ tags: ['thread'], soft: false })
    await read()
    expect(pages).toBe(2)
  })

  it('that cannot be made is a failure that nobody keeps', async () => {
    during = () => {
      if (parts === 1) throw new Error('No thread today.')
    }
    const failed = await under.ask('/p/one')
    expect(failed.status).toBe(500)
    expect(failed.body).not.toContain('No thread')
    expect(await read()).toBe(shown(1, 2))
  })

  it('comes with its page, each time, where changes may go unheard', async () => {
    under.front.deafen()
    await read()
    await read()
    expect([pages, parts]).toEqual([2, 2])
    under.front.hear()
    await read()
    await read()
    expect([pages, parts]).toEqual([3, 3])
  })
})

describe('a part that is made with its page', () => {
  async function startWithNotes() {
    await under.stop()
    under = await startFront(
      (_request, response) => {
        reading('essay')
        const page = ++pages
        const thread = leaveFragment(async () => {
          reading('thread')
          return `thread ${++parts} of ${page}`
        })
        const notes = leaveFragment(
          async () => {
            reading('notes')
            duringPage()
            return `žluťoučký notes of ${page}`
          },
          { withPage: true },
        )
        sendHtml(response, `${place(notes)}<p>between</p>${place(thread)}`)
      },
      { renderFragment: (made) => `<b>${String(made)}</b>` },
    )
  }
  const both = (page: number, part: number) => `<b>žluťoučký notes of ${page}</b><p>between</p><b>thread ${part} of ${page}</b>`

  it('is kept with it while other parts change', async () => {
    await startWithNotes()
    for (const part of [1, 2, 3]) {
      expect(await read()).toBe(both(1, part))
      announceLocally({ tags: ['thread'], soft: false })
    }
  })

  it('is made again with it when what the part read has changed', async () => {
    await startWithNotes()
    expect(await read()).toBe(both(1, 1))
    announceLocally({ tags: ['notes'], soft: true })
    announceLocally({ tags: ['thread'], soft: false })
    expect(await read()).toBe(both(2, 2))
  })

  it('that cannot be made is a failure that nobody keeps', async () => {
    await startWithNotes()
    duringPage = () => {
      if (pages === 1) throw new Error('No notes today.')
    }
    const failed = await under.ask('/p/one')
    expect(failed.status).toBe(500)
    expect(failed.body).not.toContain('No notes')
    expect(await read()).toBe(both(2, 1))
  })
})

describe('a front that renders nothing itself', () => {
  it('leaves every part to the page', async () => {
    const whole = await startFront((_request, response) => sendHtml(response, `${leaveFragment(async () => 'fragment')}`))
    expect((await whole.ask('/p/one')).body).toContain('<body>undefined</body>')
    await whole.stop()
  })
})
