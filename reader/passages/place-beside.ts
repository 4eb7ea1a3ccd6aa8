/** The first and the last line of a range, in the window. */
export function linesOf(range: Range): { first: DOMRect; last: DOMRect } {
  const [start, end] = [range.cloneRange(), range.cloneRange()]
  start.setEnd(range.startContainer, Math.min(range.startOffset + 1, (range.startContainer as Text).length))
  end.setStart(range.endContainer, Math.max(range.endOffset - 1, 0))
  return { first: start.getBoundingClientRect(), last: end.getBoundingClientRect() }
}

/** Puts something under a passage, or over it where there is no room under it; on its words never. */
export function placeBeside(part: HTMLElement, range: Range, { under = false } = {}): void {
  const { first, last } = linesOf(range)
  const origin = part.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const { offsetWidth: width, offsetHeight: height } = part
  // A finger's selection has handles, which hang under it.
  const gap = matchMedia('(pointer: coarse)').matches ? 30 : 10
  const fitsUnder = under || last.bottom + gap + height <= innerHeight || first.top < height + gap
  const most = document.documentElement.clientWidth - width - 8
  part.style.left = `${Math.max(8, Math.min(last.right - width / 2, most)) - origin.left}px`
  part.style.top = `${(fitsUnder ? last.bottom + gap : first.top - gap - height) - origin.top}px`
}
