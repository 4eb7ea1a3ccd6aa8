import { describe, expect, it } from 'vitest'
import { stripHeaders } from './strip-headers'

const kinds = ['page', 'admin', 'api'] as const

describe('front / headers that Next is shown', () => {
  it.each([
    'x-middleware-subrequest',
    'x-nextjs-data',
    'x-next-cache-tags',
    'x-invoke-path',
    'x-now-route-matches',
    'x-vercel-id',
    'x-rewrite-url',
    'x-original-url',
    'x-action-revalidated',
    'x-prerender-revalidate',
    'next-resume',
    'x-matched-path',
    'content-security-policy',
    'content-security-policy-report-only',
    'accept-encoding',
    'forwarded',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-port',
    'x-forwarded-server',
    'x-real-ip',
    'x-request-id',
    'upgrade',
    'connection',
    'keep-alive',
    'transfer-encoding',
    'expect',
    'if-modified-since',
  ])('are never %s: it would steer it, or speak of what the front does', (name) => {
    for (const kind of kinds) expect(stripHeaders({ [name]: '1', cookie: 'a=b' }, kind), kind).toEqual({ cookie: 'a=b' })
  })

  it.each(['accept', 'accept-language', 'cookie', 'user-agent', 'content-type', 'range', 'origin', 'my-x-next-thing', 'x-next'])(
    'are those of the browser itself: %s',
    (name) => {
      for (const kind of kinds) expect(stripHeaders({ [name]: '1' }, kind), kind).toEqual({ [name]: '1' })
    },
  )

  it.each(['rsc', 'next-action', 'next-router-state-tree'])('are the router’s own words for the admin alone: %s', (name) => {
    expect(kinds.map((kind) => Object.keys(stripHeaders({ [name]: '1' }, kind)))).toEqual([[], [name], []])
  })

  it('ask whether a copy is fresh of route handlers alone', () => {
    expect(kinds.map((kind) => Object.keys(stripHeaders({ 'if-none-match': '"a"' }, kind)))).toEqual([[], [], ['if-none-match']])
  })

  it('are kept where they only begin like the router’s', () => {
    expect(stripHeaders({ rscx: '1' }, 'page')).toEqual({ rscx: '1' })
  })
})
