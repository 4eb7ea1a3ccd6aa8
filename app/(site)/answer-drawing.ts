import { isAppError } from '@/platform/errors/app-error'
import { answerRedirect } from '@/platform/exchange/exchange'
import { logFor } from '@/platform/log/logger'

/** Answers a drawn picture; where none can be drawn, leads to the house's own, which `instead` names: no page is worse for it. */
export async function answerDrawing(draw: () => Promise<Buffer>, instead: string, type = 'image/png'): Promise<Response> {
  try {
    return new Response(new Uint8Array(await inTime(draw())), { headers: { 'content-type': type } })
  } catch (error) {
    if (!isAppError(error)) logFor('front').error({ error }, 'a picture could not be drawn')
    answerRedirect(302, `/house/${instead}`)
    return new Response(null)
  }
}

// Well before the front gives up on the page: a laden machine leads to the house's own, too.
const patienceMs = 12_000

async function inTime<T>(drawing: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The drawing took too long.')), patienceMs)
  })
  return Promise.race([drawing, tooLong]).finally(() => clearTimeout(timer))
}
