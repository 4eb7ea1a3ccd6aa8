import { countCharacters } from '@/domain/comments/text/characters'
import type { Page } from './page'

const nearFrom = 0.9

/** Says under a box how many characters are left, from where the end is near; heard once, where they are too many. */
export function showCount(box: HTMLTextAreaElement, page: Page): void {
  const most = Number(box.dataset.most)
  const form = box.form
  if (!form || !most) return
  const count = countCharacters(box.value.trim())
  const field = box.closest('.field')
  const shown = field?.querySelector<HTMLElement>('.count')
  if (count < most * nearFrom) {
    shown?.remove()
    return
  }
  const line = shown ?? page.element('p', 'hint count')
  if (!shown) field?.append(line)
  const isOver = count > most
  const left = Math.abs(most - count).toLocaleString(document.documentElement.lang)
  line.textContent = page.formMessage(form, isOver ? 'charactersOver' : 'charactersLeft', { count: left })
  if (isOver && !line.classList.contains('error')) page.announce(line.textContent)
  line.classList.toggle('error', isOver)
}
