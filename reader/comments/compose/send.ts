import type { Page } from './page'

export interface Sent {
  response: Response
  answered: Document | null
}

/** Sends a form's fields and reads the page that comes back; null where nothing could be sent, which the form then says. */
export async function send(form: HTMLFormElement, address: string, page: Page): Promise<Sent | null> {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const done = page.busy(form)
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { accept: 'text/html' }, signal: AbortSignal.timeout(20_000) })
    return { response, answered: await page.parseAnswer(response) }
  } catch (error) {
    page.complain(form, page.formMessage(form, 'notSent'))
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
    return null
  } finally {
    done()
  }
}
