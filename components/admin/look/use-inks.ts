import { type CSSProperties, useLayoutEffect, useState } from 'react'
import { type Theme, themes } from '@/domain/settings/types'

export const colours = ['paper', 'wash', 'wash2', 'ink', 'soft', 'red', 'hair'] as const
export type Inks = Record<(typeof colours)[number], string>

/** The colours of the look as this browser shows them by day and by night: measured, so that nobody writes them down twice. */
export function useInks(): Record<Theme, Inks> | undefined {
  const [inks, setInks] = useState<Record<Theme, Inks>>()
  useLayoutEffect(() => setInks(measureBoth()), [])
  return inks
}

/** Puts measured colours on one part of a page, whatever the page itself wears. */
export function wearing(scheme: Theme, inks: Inks): CSSProperties {
  const colour = Object.fromEntries(colours.map((name) => [`--color-${name}`, inks[name]]))
  return { colorScheme: scheme, ...colour }
}

// Nothing is painted in between: the page is as it was before the browser looks at it again.
function measureBoth(): Record<Theme, Inks> {
  const { dataset } = document.documentElement
  const worn = dataset.theme
  const measured = themes.map((theme) => {
    dataset.theme = theme
    return [theme, measure()] as const
  })
  if (worn === undefined) delete dataset.theme
  else dataset.theme = worn
  return Object.fromEntries(measured) as Record<Theme, Inks>
}

function measure(): Inks {
  const probe = document.body.appendChild(document.createElement('span'))
  const inks = colours.map((name) => {
    probe.style.color = `var(--color-${name})`
    return [name, hexOf(getComputedStyle(probe).color)] as const
  })
  probe.remove()
  return Object.fromEntries(inks) as Inks
}

function hexOf(rgb: string): string {
  const parts = rgb.match(/[\d.]+/g)?.slice(0, 3) ?? []
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`
}
