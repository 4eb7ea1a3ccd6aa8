// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readyToMorph } from '../morph/morph'
import { openReplies } from './open-replies'
import { showAnswer } from './show-answer'

vi.mock('../on-demand/load', () => ({ load: () => import('../morph/idiomorph') }))
beforeAll(readyToMorph)

// jsdom draws nothing that could be scrolled to.
Element.prototype.scrollIntoView = () => {}
openReplies()

const words = JSON.stringify({ replyTo: 'Your reply to {name}', postReply: 'Post reply', posted: 'Posted' })
const comment = (id: string) =>
  `<li id="comment-${id}"><article><span class="who"><b>Ani</b></span><p>Says ${id}</p>` +
  `<div class="acts"><a href="/p/one/respond?to=${id}">Reply</a></div></article></li>`
const thread = (ids: string[]) => `
  <div data-region="thread">
    <form id="respond" data-enhance="comment" data-messages='${words}' action="/api/articles/1/comments">
      <label for="field-text">Text</label><textarea id="field-text" name="text"></textarea>
      <input name="name"><button class="solid">Post</button>
    </form>
    <ol class="letters">${ids.map(comment).join('')}</ol>
  </div>`

const answerWith = (ids: string[]) => new DOMParser().parseFromString(thread(ids), 'text/html')
const posted = () => Object.defineProperty(new Response('', { status: 200 }), 'url', { value: location.href })
const form = (selector: string) => document.querySelector(selector) as HTMLFormElement
const text = (selector: string) => document.querySelector(`${selector} textarea`) as HTMLTextAreaElement
const openReply = (id: string) => (document.querySelector(`#comment-${id} .acts a`) as HTMLElement).click()

describe('reader / a comment is posted in place', () => {
  beforeEach(() => {
    localStorage.clear()
    document.body.innerHTML = thread(['a1', 'a2'])
  })

  it('leaves what is half typed in the essay’s own form as it is, when it was sent from under a comment', () => {
    openReply('a1')
    text('#respond').value = 'Half a comment'
    document.querySelector('#respond [name=name]')?.setAttribute('data-typed', 'yes')
    showAnswer(form('form[data-answers=a1]'), posted(), answerWith(['a1', 'a2', 'b1']))
    expect(document.querySelector('#comment-b1')?.textContent).toContain('Says b1')
    expect(text('#respond').value).toBe('Half a comment')
    expect(document.querySelector('[data-typed]')).not.toBeNull()
  })

  it('leaves what is half typed under a comment as it is, when it was sent from the essay’s own form', () => {
    openReply('a2')
    text('form[data-answers=a2]').value = 'Half a reply'
    text('#respond').value = 'A whole comment'
    showAnswer(form('#respond'), posted(), answerWith(['a1', 'a2', 'b1']))
    expect(text('#comment-a2 form[data-answers=a2]').value).toBe('Half a reply')
    expect(text('#respond').value).toBe('')
    expect(document.activeElement?.closest('li')?.id).toBe('comment-b1')
  })

  it('closes the form under the comment that it answered, and leaves the others open', () => {
    openReply('a1')
    openReply('a2')
    text('form[data-answers=a1]').value = 'Half a reply'
    showAnswer(form('form[data-answers=a2]'), posted(), answerWith(['a1', 'a2', 'b1']))
    expect([...document.querySelectorAll<HTMLElement>('form[data-answers]')].map(({ dataset }) => dataset.answers)).toEqual(['a1'])
    expect(text('form[data-answers=a1]').value).toBe('Half a reply')
  })
})
