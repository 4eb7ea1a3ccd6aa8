import type { AreaWords } from '../contract'

export const search: AreaWords<'search'> = {
  title: 'Suche',
  titleFor: 'Suche: {text}',
  label: 'Wonach suchen Sie?',
  button: 'Suchen',
  hint: 'Durchsucht werden die ganzen Essays, auch Anmerkungen und Kästen. Großschreibung und Akzente spielen keine Rolle, und das letzte Wort darf unfertig sein.',
  found: '{count, plural, one {# Essay} other {# Essays}} mit „{text}“',
  foundEndings:
    'Genau diese Wörter enthält kein Essay. {count, plural, one {# Essay enthält} other {# Essays enthalten}} Wörter, die so beginnen.',
  foundAllButOne:
    'Alle diese Wörter enthält kein Essay. {count, plural, one {# Essay enthält} other {# Essays enthalten}} alle bis auf eines.',
  nothing: 'Kein Essay enthält „{text}“. Versuchen Sie es mit weniger Wörtern oder nur mit dem Anfang eines Wortes.',
  tagsCalled: 'Abgelegt unter',
  lookUnder: 'Oder sehen Sie nach unter',
  pages: 'Seiten mit Treffern',
  better: 'Bessere Treffer',
  further: 'Weitere Treffer',
  noMore: 'So viele Seiten mit Treffern gibt es nicht.',
  onlyFirst: 'Das sind die besten Treffer; es gibt noch mehr. Ein weiteres Wort grenzt sie ein.',
}
