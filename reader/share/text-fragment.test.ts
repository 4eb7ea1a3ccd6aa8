import { describe, expect, it } from 'vitest'
import { textFragment } from './text-fragment'

const named = (...around: Parameters<typeof textFragment>) => decodeURIComponent(textFragment(...around))

describe('the address of a passage', () => {
  it('is its words, where it is short and stands there once', () => {
    expect(named('I came. ', 'I waited', '. I left.')).toBe('#:~:text=I waited')
  })

  it('grows to whole words, since browsers find no others', () => {
    expect(named('The que', 'ue had relaxed into a str', 'eet.')).toBe('#:~:text=queue had relaxed into a street')
    expect(named('при', 'шёл', ' он')).toBe('#:~:text=пришёл')
    expect(named('He said ', '“Here!”', ' again')).toBe('#:~:text=“Here!”')
  })

  it('is its first and last words, where it is long or runs over a note or a paragraph’s end', () => {
    expect(named('', 'One two three four five.\nSix seven eight nine ten', '.')).toBe('#:~:text=One two three four,seven eight nine ten')
    expect(named('', `Begin ${'and on '.repeat(40)}to the end`, '')).toBe('#:~:text=Begin and on and,on to the end')
  })

  it('says what stands before and after it, where it stands there twice', () => {
    expect(named('in the queue. A man I knew, the ', 'end', ' of the line. The end.')).toBe(
      '#:~:text=man I knew, the-,end,-of the line. The',
    )
  })

  it('says the blocks beside it too, but none past a note, where it is a block that stands there twice', () => {
    expect(named('Then came\nthe end\n', 'the end', '\nof it')).toBe('#:~:text=the end-,the end,-of it')
    expect(named('the end.\v\n', 'the end', '.\v\nthe end')).toBe('#:~:text=the end')
  })

  it('is a whole block and no word of its neighbours, where a press chose the block and the line end after it', () => {
    expect(named('by the author\n\n', 'I had learned.\n\n', 'It was late.')).toBe('#:~:text=I had learned.')
    expect(named('a samovar\n', '\na brass lamp\n', '\na goat\n')).toBe('#:~:text=a brass lamp')
  })

  it('does not end in the word that a note’s mark has grown to, nor in the full stop after it', () => {
    expect(named('', 'It was late in the port', '\v.')).toBe('#:~:text=It was late in the')
    expect(named('', 'It was late.', '\v Nobody')).toBe('#:~:text=It was late.')
    expect(named('', 'It was late\v.\n', 'Then')).toBe('#:~:text=It was')
    expect(named('', 'It was 1980.', '\v Nobody')).toBe('#:~:text=It was')
  })

  it('says more of its ends until they are the only ones', () => {
    expect(named('I had a book of verse. ', 'I had a book of prose.\nThe end of the line.', '')).toBe(
      '#:~:text=I had a book of prose,end of the line.',
    )
    expect(named('', 'Begin here with one.\nHe sought an end of the line. It was not the end of the line.', '')).toBe(
      '#:~:text=Begin here with one,the end of the line.',
    )
  })

  it('minds what stands elsewhere on the page, in whatever letters', () => {
    expect(named('\n', 'How to wait', '\nOne is received.', 'HOW TO WAIT\n\nHow to wait\nOne is received.')).toBe(
      '#:~:text=How to wait,-One is received',
    )
  })

  it('finds the words of languages that put no space between them', () => {
    const long = `吾輩は猫である。${'名前はまだ無い。'.repeat(20)}どこで生れたかとんと見当がつかぬ。`
    const [start, end] = named('', long, '').replace('#:~:text=', '').split(',') as [string, string]
    expect(long.startsWith(start) && long.endsWith(end)).toBe(true)
    expect(start.length + end.length).toBeLessThan(40)
    expect(named('كان المكان بعي', 'داً عن', ' البحر')).toBe('#:~:text=بعيداً عن')
  })

  it('writes hyphens and commas so that they are not read as its own', () => {
    expect(textFragment('', 'well-made, and - so', '')).toBe('#:~:text=well%2Dmade%2C%20and%20%2D%20so')
  })

  it('is none where nothing is selected but space', () => {
    expect(named('a', ' \n ', 'b')).toBe('')
  })
})
