/** The search. {text} is what was typed. */
export const search = {
  title: 'Search',
  titleFor: 'Search: {text}',
  label: 'What are you looking for?',
  button: 'Search',
  hint: 'Whole essays are searched, notes and side bars too. Capitals and accents do not matter, and the last word may be unfinished.',
  found: '{count, plural, one {# essay} other {# essays}} with “{text}”',
  foundEndings: 'No essay has exactly these words. {count, plural, one {# essay has} other {# essays have}} words that begin like them.',
  foundAllButOne: 'No essay has all of these words. {count, plural, one {# essay has} other {# essays have}} all but one.',
  nothing: 'No essay has “{text}”. Try fewer words, or only the beginning of one.',
  tagsCalled: 'Filed under',
  lookUnder: 'Or look under',
  pages: 'Pages of answers',
  better: 'Better answers',
  further: 'Further answers',
  noMore: 'There are not so many pages of answers.',
  onlyFirst: 'These are the best answers; there are more. Another word narrows them down.',
} as const
