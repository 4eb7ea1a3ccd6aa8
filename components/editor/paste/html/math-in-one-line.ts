import { inOneLine } from '@/domain/document/paste/script-characters'

const spaced = /^[=<>≤≥≠≈≡≅∼∝±∓+−×÷⋅∈∉⊂⊆∪∩→←↔⇒⇔↦∧∨]$/u
const accents: Record<string, string> = {
  '¯': '\u0304',
  '‾': '\u0304',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '→': '\u20d7',
  '˙': '\u0307',
}

/** MathML as a line of text: a² + b² = c². Undefined where a line cannot say it. */
export function mathInOneLine(math: Element): string | undefined {
  if (math.querySelector('mtable, mmultiscripts, mlongdiv')) return undefined
  const line = lineOf(math).replace(/\s+/gu, ' ').trim()
  return line === '' ? undefined : line
}

function lineOf(element: Element): string {
  const parts = [...element.children]
  const [first, second, third] = parts.map((part) => () => lineOf(part))
  switch (element.localName) {
    case 'mi':
    case 'mn':
    case 'mtext':
    case 'ms':
      return signs(element)
    case 'mo':
      return spaced.test(signs(element)) && !isSign(element) ? ` ${signs(element)} ` : signs(element)
    case 'mspace':
      return ' '
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return ''
    case 'semantics':
      return first?.() ?? ''
    case 'msup':
      return `${held(first?.())}${inOneLine(second?.() ?? '', 'sup')}`
    case 'msub':
      return `${held(first?.())}${inOneLine(second?.() ?? '', 'sub')}`
    case 'msubsup':
    case 'munderover':
      return `${held(first?.())}${inOneLine(second?.() ?? '', 'sub')}${inOneLine(third?.() ?? '', 'sup')}`
    case 'munder':
      return `${held(first?.())}${inOneLine(second?.() ?? '', 'sub')}`
    case 'mover': {
      const accent = accents[second?.().trim() ?? '']
      return accent ? `${first?.() ?? ''}${accent}` : `${held(first?.())}${inOneLine(second?.() ?? '', 'sup')}`
    }
    case 'mfrac':
      return `${held(first?.())}/${held(second?.())}`
    case 'msqrt':
      return `√${held(parts.map(lineOf).join(''))}`
    case 'mroot':
      return `${inOneLine(second?.() ?? '', 'sup')}√${held(first?.())}`
    case 'mfenced':
      return `${element.getAttribute('open') ?? '('}${parts.map(lineOf).join(', ')}${element.getAttribute('close') ?? ')'}`
    default:
      return parts.map(lineOf).join('')
  }
}

/** The text of a leaf, without the signs that are applied but not seen. */
function signs(element: Element): string {
  return (element.textContent ?? '')
    .replace(/[\u2061-\u2064\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^-$/, '−')
}

/** A minus that begins a group belongs to what follows. */
function isSign(element: Element): boolean {
  const before = element.previousElementSibling
  return !before || (before.localName === 'mo' && /^[=<>≤≥(,[{+−×]$/u.test(signs(before)))
}

/** In brackets, if it is more than one thing. */
function held(line = ''): string {
  const whole = line.trim()
  return /^(\p{L}\p{M}*|[\p{N}.,]+|[\p{L}\p{N}]+|[∑∏∫]|\(.*\)|lim|max|min)?[⁰-₟¹²³ᵃ-ᵿ]*$/u.test(whole) ? whole : `(${whole})`
}
