import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { buildSession, buildUser } from '@/domain/accounts/factory'
import type { Role } from '@/domain/accounts/types'
import { sessionCookieName } from '@/platform/auth/session-cookie'
import { exchangeStorage } from '@/platform/exchange/exchange'
import { newExchange } from '@/platform/exchange/new-exchange'

type Handle = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

/** A program that speaks to the API by addresses, and keeps the cookies that it is given. */
export class ApiClient {
  private readonly jar = new Map<string, string>()
  constructor(private readonly address = '192.0.2.7') {}

  static async signedIn(role: Role): Promise<ApiClient> {
    return new ApiClient().with(sessionCookieName(), await buildSession(await buildUser({ role })))
  }

  /** With a cookie that it was given before. */
  with(cookie: string, value: string): this {
    this.jar.set(cookie, value)
    return this
  }

  get(at: string): Promise<Response> {
    return this.ask('GET', at)
  }

  post(at: string, fields: object): Promise<Response> {
    return this.send(at, JSON.stringify(fields), 'application/json')
  }

  send(at: string, body: string, type: string): Promise<Response> {
    return this.ask('POST', at, { body, headers: { 'content-type': type } })
  }

  async ask(
    method: string,
    at: string,
    { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const url = new URL(at, 'http://localhost:3000')
    const { file, params } = routeAt('app', url.pathname.split('/').slice(1)) ?? fail(at)
    const module: Record<string, Handle> = await import(/* @vite-ignore */ path.resolve(file))
    const cookie = [...this.jar].map((pair) => pair.join('=')).join('; ')
    const request = new Request(url, { method, headers: { ...headers, cookie }, ...(body === undefined ? {} : { body }) })
    const handle = module[method === 'HEAD' ? 'GET' : method] ?? fail(`${method} ${at}`)
    const response = await exchangeStorage.run(newExchange('api', this.address), () => handle(request, { params: Promise.resolve(params) }))
    for (const set of response.headers.getSetCookie()) this.keep(set.split(';')[0] ?? '')
    return response
  }

  private keep(pair: string): void {
    const [name = '', value = ''] = pair.split('=')
    this.jar.set(name, value)
  }
}

function fail(what: string): never {
  throw new Error(`There is no ${what}.`)
}

/** The route file of these segments, as Next finds it: what is written out goes before what stands in brackets. */
function routeAt(folder: string, [first, ...rest]: string[]): { file: string; params: Record<string, string> } | undefined {
  if (first === undefined) {
    const file = path.join(folder, 'route.ts')
    return existsSync(file) ? { file, params: {} } : undefined
  }
  const named = path.join(folder, first)
  const found = existsSync(named) ? routeAt(named, rest) : undefined
  if (found) return found
  const name = readdirSync(folder).find((entry) => /^\[\w+\]$/.test(entry))
  const inside = name && routeAt(path.join(folder, name), rest)
  return name && inside ? { ...inside, params: { ...inside.params, [name.slice(1, -1)]: first } } : undefined
}
