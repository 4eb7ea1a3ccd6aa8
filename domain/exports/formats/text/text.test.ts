import { describe, expect, it } from 'vitest'
import { columnsOf, wrap } from '../../columns'
import { essayToExport, exportContext } from '../../factory'
import { text } from './text'

const make = async (essay = essayToExport()) => (await text.make(essay, exportContext(essay))).toString()

describe('an essay as plain text', () => {
  it('reads from its title to its colophon', async () => {
    expect(await make()).toMatchInlineSnapshot(`
      "How to wait & why: “notes”
      ==========================

      Nineteen hours below a mountain <border>.

      Nune Adamyan
      Written September 2023 · Published 5 March 2026 · Revised 11 March 2026

      ------------------------------------------------------------------------
      Author’s note · March 2026

      kept01 note
      ------------------------------------------------------------------------

      kept02 plain, *kept03 strong* and _kept04 emphatic_, ~kept05 struck~,
      \`kept06\`
      kept07 linked *_kept08 both_* (https://example.org/rules?a=1&b=2)
      end.[1]

      kept12 heading
      --------------

      • kept13 point
        3. kept14 third
        4. kept15 fourth
           kept16 more
      • kept17 point

      1. kept18 first

      kept19 smaller[2]

          kept21 quoted

          • kept22 within

              kept23 pulled

          [Picture: kept24 seen
          <https://shore.example/media/picture/original.png>]
          kept26 caption[3]
          (kept25 drawn)

          kept28 left

          const kept29 = \`#{1}\`
            // kept30 <i>

                                          ⁂

      ========================================================================
        kept31 beside

        kept32 inside

        kept33 boxed[4]

        1. kept35 boxed list

            kept36 boxed quote
      ========================================================================

      ========================================================================
        Side bar

        kept37 untitled
      ========================================================================

          *Video · YouTube · 12:34*

          kept42 film (https://www.youtube.com/watch?v=abcdefghijk)

          kept39 under a film[5]

          *Post · social.example.org*

          kept41 called
          (https://social.example.org/@nune/109876543210987654)

          kept43 posted

      kept44 caption

      kept45 head    kept46 head
      -------------  -----------------------
      *kept47 cell*  kept48 | cell kept49 on
      kept50 cell

      kept38 last

      Notes
      -----

      [1] kept09 in a note, _kept10 marked_
          kept11 on

      [2] kept20 under a heading

      [3] kept27 on the caption

      [4] kept34 noted in the box

      [5] kept40 on a film

      ------------------------------------------------------------------------

      The Far Shore
      https://shore.example/p/how-to-wait
      Revision 2, 11 March 2026
      © 2026 Nune Adamyan. CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/
      "
    `)
  })

  it('is no wider than 72 columns, but for addresses', async () => {
    const wide = (await make()).split('\n').filter((line) => columnsOf(line) > 72 && !line.includes('https://'))
    expect(wide).toEqual([])
  })
})

describe('a line of text', () => {
  it('breaks between words, and keeps the breaks of its own', () => {
    expect(wrap('one two three\nfour', 8)).toEqual(['one two', 'three', 'four'])
  })

  it('keeps a word that is longer than the line, and words that must not part', () => {
    expect(wrap('see https://example.org/long and 12\u00a0km', 8)).toEqual(['see', 'https://example.org/long', 'and', '12\u00a0km'])
  })

  it('breaks Chinese between any two letters, which count twice, but not before a full stop', () => {
    expect(wrap('在桥上，我们等待。', 8)).toEqual(['在桥上，', '我们等', '待。'])
    expect(wrap('在 GitHub 上', 40)).toEqual(['在 GitHub 上'])
  })
})
