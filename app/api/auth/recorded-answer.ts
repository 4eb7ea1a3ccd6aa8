/** As much of a Node response as next-auth writes to, to be answered as a web Response. */
export class RecordedAnswer {
  #status = 200
  readonly #headers = new Map<string, string | string[]>()
  #body: string | null = null

  status(status: number): this {
    this.#status = status
    return this
  }

  getHeader(name: string): string | string[] | undefined {
    return this.#headers.get(name.toLowerCase())
  }

  setHeader(name: string, value: string | string[]): this {
    this.#headers.set(name.toLowerCase(), value)
    return this
  }

  json(body: unknown): void {
    this.setHeader('content-type', 'application/json')
    this.#body = JSON.stringify(body)
  }

  send(body: unknown): void {
    if (typeof body === 'string') this.#body = body
    else if (body !== undefined) this.json(body)
  }

  end(): void {}

  toResponse(): Response {
    const headers = new Headers()
    for (const [name, value] of this.#headers) for (const one of [value].flat()) headers.append(name, one)
    return new Response(this.#body, { status: this.#status, headers })
  }
}
