import { sortedName } from '../split-name'
import type { CitationStyle } from './contract'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** BibTeX, for the classic program and for biblatex: both read @misc, and UTF-8. */
export const bibtex: CitationStyle = {
  id: 'bibtex',
  name: 'BibTeX',
  kind: 'data',
  file: { extension: 'bib', contentType: 'application/x-bibtex; charset=utf-8' },
  cite({ name, title, publication, published: { year, month, day }, url, written, language }) {
    const family = 'literal' in name ? name.literal : name.family
    // Braces keep a house’s name whole, and a title’s capitals as they are.
    const author = 'literal' in name ? `{${escaped(name.literal)}}` : withSuffix(name)
    const fields = [
      ['author', `{${author}}`],
      ['title', `{{${escaped(title)}}}`],
      ['year', `{${year}}`],
      ['month', months[month - 1] ?? ''],
      ['day', `{${day}}`],
      ['howpublished', `{${escaped(publication)}}`],
      ['url', `{${url}}`],
      ...(written ? [['note', `{${escaped(written)}}`]] : []),
      ['language', `{${language}}`],
    ]
    const lines = fields.map(([field, value]) => `  ${field} = ${value}`)
    return [{ text: `@misc{${keyOf(family, year, title)},\n${lines.join(',\n')}\n}` }]
  },
}

/** von Neumann, Jr, John: BibTeX wants the suffix in the middle. */
function withSuffix({ family, given, suffix }: { family: string; given: string; suffix: string }): string {
  return escaped(suffix ? `${family}, ${suffix}, ${given}` : sortedName({ family, given, suffix }))
}

// BibTeX counts a brace behind a backslash as well: only by name does one leave the others in pairs.
const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}
const escaped = (text: string) => text.replace(/[\\~^{}&%$#_]/g, (sign) => signs[sign] ?? sign)

/** adamyan2026how: letters and figures of ASCII, since old programs read no others in a key. */
function keyOf(family: string, year: number, title: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^a-zA-Z0-9]/g, '')
      .toLowerCase()
  const word =
    title
      .split(/\s+/u)
      .map(plain)
      .find((part) => part !== '') ?? ''
  return `${plain(family) || 'essay'}${year}${word}`
}
