import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { translatorFor } from '@/i18n/translator-for'
import { Pagination } from './pagination'

const show = (page: number, pages: number) =>
  renderToStaticMarkup(<Pagination page={page} pages={pages} href={(to) => `/archive?page=${to}`} t={translatorFor('en')} />)
const ways = (html: string) => [...html.matchAll(/href="\/archive\?page=(\d+)" rel="(\w+)"/g)].map(([, to, rel]) => `${rel} ${to}`)

describe('pagination', () => {
  it('leads from a page in the middle to the one before it and the one after it', () => {
    expect(ways(show(4, 9))).toEqual(['prev 3', 'next 5'])
  })

  it('leads only on from the first page, and only back from the last', () => {
    expect(ways(show(1, 2))).toEqual(['next 2'])
    expect(ways(show(2, 2))).toEqual(['prev 1'])
  })

  it('is not there where everything is on one page', () => {
    expect(show(1, 1)).toBe('')
  })
})
