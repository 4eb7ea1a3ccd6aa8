/** What the server answers to somebody who has signed in. */
export interface Sent {
  location?: string
  name?: string
}

/** What the server refused, in its words. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly fieldErrors: Record<string, string>,
  ) {
    super(message)
  }
}

/** Sends JSON to this publication and gives its answer. */
export async function ask<Answer>(path: string, body: object): Promise<Answer> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await response.json()
  if (!response.ok) throw new Refused(answer.message ?? '', answer.fieldErrors ?? {})
  return answer
}
