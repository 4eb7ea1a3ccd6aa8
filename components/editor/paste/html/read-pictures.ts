import { blockSelector, boxSelector, isBlank, removeAll, rename, styleOf, unwrap, wordsOf } from './elements'
import type { PastedPage, PasteRule } from './pasted-page'

const captions = 'figcaption, .image-caption, .wp-caption-text, .MsoCaption, .caption'

/** Pictures stand between the blocks, with their captions. Which of them can be brought is for others to find out. */
export const readPictures: PasteRule = (pasted) => {
  const { page } = pasted
  for (const drawing of page.querySelectorAll('svg')) readDrawing(drawing)
  for (const player of page.querySelectorAll('video, audio')) readPlayer(player)
  for (const image of page.querySelectorAll('img')) {
    if (isNothing(image)) image.remove()
    else place(figureOf(image, pasted), image)
  }
  removeAll(page, 'picture, source, svg, canvas, video, audio, map')
}

/** A drawing in the page is a picture that could not be brought; an icon is nothing. */
function readDrawing(drawing: Element): void {
  const [, , width = '', height = ''] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/)
  const isLarge = [drawing.getAttribute('width') ?? width, drawing.getAttribute('height') ?? height].every(
    (size) => Number.parseFloat(size) >= 100,
  )
  if (!isLarge || drawing.closest('button, a')) {
    drawing.remove()
    return
  }
  const image = drawing.ownerDocument.createElement('img')
  image.setAttribute('src', 'svg')
  image.setAttribute('alt', drawing.getAttribute('aria-label') ?? wordsOf(drawing.querySelector('title')))
  drawing.replaceWith(image)
}

/** A film or a sound of a page's own leaves its address. */
function readPlayer(player: Element): void {
  const source = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src') ?? ''
  const line = player.ownerDocument.createElement('p')
  if (/^https?:/i.test(source)) {
    const link = player.ownerDocument.createElement('a')
    link.href = source
    link.textContent = source
    line.append(link)
  }
  player.replaceWith(line)
}

/** Counters of readers, spacers, icons. */
function isNothing(image: HTMLImageElement): boolean {
  const size = (name: 'width' | 'height') => Number.parseFloat(image.getAttribute(name) ?? styleOf(image, name)) || undefined
  const [width, height] = [size('width'), size('height')]
  const isSmall = (width !== undefined && width <= 24) || (height !== undefined && height <= 24)
  return isSmall || isPlaceholder(sourceOf(image))
}

const isPlaceholder = (source: string) => source === '' || (/^data:image\/(gif|svg)/i.test(source) && source.length < 500)

/** Pages that load their pictures late have the address beside a picture of nothing. */
function sourceOf(image: HTMLImageElement): string {
  const source = image.getAttribute('src') ?? ''
  if (!isPlaceholder(source)) return source
  return ['data-src', 'data-lazy-src', 'data-original'].map((name) => image.getAttribute(name)).find(Boolean) ?? source
}

function figureOf(image: HTMLImageElement, pasted: PastedPage): HTMLElement {
  const { page, origin, pictures } = pasted
  const figure = page.createElement('figure')
  const src = sourceOf(image)
  const alt = image.getAttribute('alt')?.trim() ?? ''
  const own = ownPicture(src, origin)
  if (own) figure.setAttribute('data-media-id', own)
  else figure.setAttribute('data-picture', String(pictures.push({ src, alt }) - 1))
  figure.setAttribute('data-alt', isFileName(alt) ? '' : alt)
  return figure
}

function ownPicture(src: string, origin: string): string | undefined {
  const path = origin !== '' && src.startsWith(`${origin}/`) ? src.slice(origin.length) : src
  return /^\/media\/([\w-]{8,40})\//.exec(path)?.[1]
}

/** What a program writes for want of a description. */
const isFileName = (alt: string) =>
  /^(image|img|picture|photo)?[\w-]*\.(png|jpe?g|gif|webp|heic)$/i.test(alt) || /^(a |an )?(image|picture)\W*$/i.test(alt)

/** After the block that held it, or in its place where the block held nothing else. */
function place(figure: HTMLElement, image: HTMLImageElement): void {
  const held = image.closest('figure, .captioned-image-container, .wp-caption')
  if (held?.querySelectorAll('img').length === 1) placeWithCaption(figure, held, held.querySelector(captions))
  else placeAfterBlock(figure, image)
}

function placeAfterBlock(figure: HTMLElement, image: HTMLImageElement): void {
  let block: Element = image
  while (block.parentElement && !block.parentElement.matches(boxSelector)) block = block.parentElement
  const next = nextBlock(block)
  if (block === image) image.replaceWith(figure)
  else {
    image.remove()
    lastFigureAfter(block).after(figure)
    if (isBlank(block)) block.remove()
  }
  if (next?.matches('.MsoCaption')) takeCaption(figure, next)
}

/** Several pictures of one block keep their order. */
function lastFigureAfter(block: Element): Element {
  let last = block
  while (last.nextElementSibling?.matches('[data-picture], [data-media-id]')) last = last.nextElementSibling
  return last
}

function nextBlock(block: Element): Element | null {
  const next = block.nextElementSibling
  return next?.matches(blockSelector) ? next : null
}

function placeWithCaption(figure: HTMLElement, held: Element, caption: Element | null): void {
  const width = held.getAttribute('data-width')
  if (width) figure.setAttribute('data-width', width)
  const credit = caption?.querySelector('.credit')
  if (credit) {
    figure.setAttribute('data-credit', wordsOf(credit))
    credit.remove()
  }
  if (caption) takeCaption(figure, caption)
  let block = held
  while (block.parentElement && !block.parentElement.matches(boxSelector)) block = block.parentElement
  block.after(figure)
  held.remove()
  if (block !== held && isBlank(block)) block.remove()
}

function takeCaption(figure: HTMLElement, caption: Element): void {
  for (const block of caption.querySelectorAll(blockSelector)) unwrap(block)
  const made = rename(caption, 'figcaption')
  if (wordsOf(made) !== '') figure.append(made)
  else made.remove()
}
