import { isAppError } from '@/platform/errors/app-error'
import { answerRedirect } from '@/platform/exchange/exchange'
import { logFor } from '@/platform/log/logger'

/** Answers an image; where none can be made, redirects to the house's own, which `instead` names: no page is worse for it. */
export async function answerImage(render: () => Promise<Buffer>, instead: string, type = 'image/png'): Promise<Response> {
  try {
    return new Response(new Uint8Array(await inTime(render())), { headers: { 'content-type': type } })
  } catch (error) {
    if (!isAppError(error)) logFor('front').error({ error }, 'an image could not be made')
    answerRedirect(302, `/house/${instead}`)
    return new Response(null)
  }
}

// Well before the front gives up on the page: on a laden machine, too, the page has the house's own.
const timeoutMs = 12_000

async function inTime<T>(image: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The image took too long.')), timeoutMs)
  })
  return Promise.race([image, tooLong]).finally(() => clearTimeout(timer))
}
