/** Answers a document that is no page; `policy`, where a browser may do more with it than nothing. */
export function answerText(text: string, mediaType: string, policy?: string): Response {
  const headers = { 'content-type': `${mediaType}; charset=utf-8`, ...(policy ? { 'content-security-policy': policy } : {}) }
  return new Response(text, { headers })
}

/** Says in one line that there is no such thing, to whom a page would say nothing. */
export function answerNoText(sentence: string): Response {
  return new Response(`${sentence}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
