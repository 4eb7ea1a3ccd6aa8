/** Answers a document that is no page. */
export function answerText(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } })
}

/** Says in one line that there is no such thing, to whom a page would say nothing. */
export function answerNoText(sentence: string): Response {
  return new Response(`${sentence}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
