// As many words as a browser needs to tell a passage from others. Longer ones are named by their ends: a block may end between.
const wholeWords = 5
const endWords = 4

/** The end of an address that leads a browser to these words, where it knows text fragments; others open the page. */
export function textFragment(quote: string): string {
  const words = quote.split(' ')
  const ends = words.length <= wholeWords ? [words] : [words.slice(0, endWords), words.slice(-Math.min(endWords, words.length - endWords))]
  return `#:~:text=${ends.map((end) => coded(end.join(' '))).join(',')}`
}

// A hyphen would be read as the directive's own.
const coded = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D')
