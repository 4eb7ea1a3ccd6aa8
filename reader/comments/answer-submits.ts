import { guarded } from '../guarded'
import { formMessage } from './form-messages'
import { busy, complain } from './form-states'
import { isCommentForm } from './page-parts'
import { parseAnswer } from './parse-answer'
import { showAnswer } from './show-answer'
import { dropStamp, stampIsReady } from './stamps/stamp-forms'

const timeoutMs = 20_000

/** Sends comment forms without leaving the page. The server stays the one that draws: what it answers is shown in place. */
export function answerSubmits(): void {
  document.addEventListener('submit', (event) => {
    // Going to sign in is no comment: what did not do it in place leaves it to the browser.
    if (!isCommentForm(event.target) || event.defaultPrevented || event.submitter?.dataset.signIn !== undefined) return
    event.preventDefault()
    guarded(send)(event.target)
  })
}

async function send(form: HTMLFormElement): Promise<void> {
  if (form.dataset.busy) return
  const done = busy(form)
  try {
    await stampIsReady(form)
    const response = await fetch(form.action, {
      method: 'POST',
      body: formBody(form),
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(timeoutMs),
    })
    const answered = await parseAnswer(response)
    done()
    if (response.ok) dropStamp(form)
    showAnswer(form, response, answered)
  } catch (error) {
    done()
    complain(form, formMessage(form, 'notSent'))
    // A failure of the network is told to the person; one of ours belongs in the console as well.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
  }
}

function formBody(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  return body
}
