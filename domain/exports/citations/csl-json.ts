import type { CitationStyle } from './contract'

/** CSL-JSON, which Zotero, Pandoc and their like read: a list with one entry. */
export const cslJson: CitationStyle = {
  id: 'csl-json',
  name: 'CSL-JSON',
  kind: 'data',
  file: { extension: 'csl.json', contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  cite({ name, title, publication, published: { year, month, day }, url, written, language }) {
    const author = 'literal' in name ? name : { family: name.family, given: name.given, ...(name.suffix ? { suffix: name.suffix } : {}) }
    const entry = {
      id: url,
      type: 'post-weblog',
      title,
      'container-title': publication,
      author: [author],
      issued: { 'date-parts': [[year, month, day]] },
      URL: url,
      language,
      ...(written ? { note: written } : {}),
    }
    return [{ text: JSON.stringify([entry], null, 2) }]
  },
}
