import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { DirectRoute, RouteHandler } from '@/platform/front/next/direct-routes'

const writing = ['POST', 'PUT', 'PATCH', 'DELETE'] as const

/** A route handler that writes, found by where it stands. */
export interface WritingRoute {
  /** 'POST /api/session/password' */
  name: string
  method: (typeof writing)[number]
  path: `/${string}`
  handle: RouteHandler
}

/** Every exported handler of app/ that may write: nobody has to remember to add one to a list. */
export async function writingRoutes(): Promise<WritingRoute[]> {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'route.ts')
  const found = files.sort().map(async (file) => {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ path.resolve('app', file))
    return writing.flatMap((method) => {
      const handle = module[method]
      if (typeof handle !== 'function') return []
      const address = addressOf(path.dirname(file))
      return [{ name: `${method} ${address}`, method, path: address, handle: handle as RouteHandler }]
    })
  })
  return (await Promise.all(found)).flat()
}

/** The same as the front takes them: `startFront(…, { directRoutes })` answers them over real HTTP without Next. */
export async function publicRoutes(): Promise<DirectRoute[]> {
  const routes = await writingRoutes()
  return routes.flatMap(({ method, path: address, handle }) => (method === 'POST' ? [{ method, path: address, handle }] : []))
}

function addressOf(folder: string): `/${string}` {
  const segments = folder.split(path.sep).filter((segment) => !segment.startsWith('('))
  return `/${segments.map((segment) => segment.replace(/^\[(.+)\]$/, ':$1')).join('/')}`
}
