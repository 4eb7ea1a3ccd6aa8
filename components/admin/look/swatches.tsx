'use client'

import { themes } from '@/domain/settings/types'
import { contrast } from '@/platform/colour/contrast'
import { colours, type Inks, useInks, wearing } from './use-inks'

const papers = ['paper', 'wash', 'wash2'] as const
const inkNames = ['ink', 'soft', 'red'] as const

/** The colours by day and by night, and how far the inks stand from the papers. */
export function Swatches() {
  const inks = useInks()
  if (!inks) return <p className="small">The colours are being measured…</p>
  return themes.map((theme) => (
    <div key={theme} className="swatches" style={wearing(theme, inks[theme])}>
      <h3>{theme === 'light' ? 'By day' : 'By night'}</h3>
      {colours.map((colour) => (
        <figure key={colour} className="swatch">
          <span style={{ background: inks[theme][colour] }} />
          <figcaption>
            <b>{colour}</b> {inks[theme][colour]}
          </figcaption>
        </figure>
      ))}
      <Contrasts inks={inks[theme]} />
    </div>
  ))
}

function Contrasts({ inks }: { inks: Inks }) {
  return (
    <table>
      <caption className="label">Contrast</caption>
      <thead>
        <tr>
          <td />
          {papers.map((paper) => (
            <th key={paper} scope="col">
              on {paper}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inkNames.map((ink) => (
          <tr key={ink}>
            <th scope="row">{ink}</th>
            {papers.map((paper) => (
              <td key={paper} style={{ background: inks[paper], color: inks[ink] }}>
                {verdict(contrast(inks[ink], inks[paper]))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function verdict(ratio: number): string {
  return `${ratio.toFixed(1)} ${ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : 'too little'}`
}
