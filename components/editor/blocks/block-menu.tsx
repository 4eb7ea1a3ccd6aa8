'use client'

import { autoUpdate, flip, offset, shift, size, useFloating } from '@floating-ui/react-dom'
import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Shortcut } from '../toolbar/shortcut'
import { type BlockChoice, findBlockChoices } from './block-choices'
import { type BlockMenuHost, type BlockQuery, dismissBlockMenu, hostBlockMenu } from './block-menu-plugin'

interface Open {
  query: BlockQuery
  view: EditorView
}

interface Props {
  editor: Editor
  askForPictures: () => void
}

/** The blocks, at the slash that asked for them. The caret stays in the text; arrows, Enter and Escape are the menu's. */
export function BlockMenu({ editor, askForPictures }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  const [at, setAt] = useState(0)
  const choices = open ? findBlockChoices(open.query.text) : []
  const chosen = choices[Math.min(at, choices.length - 1)]

  function take(choice: BlockChoice) {
    if (!open) return
    editor.chain().deleteRange({ from: open.query.from, to: open.query.to }).run()
    choice.run(editor, askForPictures)
  }

  // The plugin asks for the latest answer, not for the one of the render in which it was told.
  const latest = useRef<BlockMenuHost>(undefined)
  latest.current = {
    show: (query, view) => {
      setAt(0)
      setOpen(query && { query, view })
    },
    key: (event) => {
      if (!open) return false
      if (event.key === 'Escape') dismissBlockMenu(open.view)
      else if (choices.length === 0) return false
      else if (event.key === 'ArrowDown') setAt((at + 1) % choices.length)
      else if (event.key === 'ArrowUp') setAt((at - 1 + choices.length) % choices.length)
      else if (event.key === 'Enter' && chosen) take(chosen)
      else return false
      return true
    },
  }

  useEffect(
    () => hostBlockMenu(editor, { show: (...args) => latest.current?.show(...args), key: (event) => latest.current?.key(event) ?? false }),
    [editor],
  )

  return open && <ChoiceList open={open} choices={choices} chosen={chosen} onTake={take} />
}

interface ListProps {
  open: Open
  choices: readonly BlockChoice[]
  chosen: BlockChoice | undefined
  onTake: (choice: BlockChoice) => void
}

function ChoiceList({ open, choices, chosen, onTake }: ListProps) {
  const list = useRef<HTMLUListElement>(null)
  const { refs, floatingStyles } = useFloating({ ...placement, elements: { reference: useSlash(open) } })
  // Within the menu alone: the page must stand still.
  useEffect(() => {
    const menu = list.current?.parentElement
    const row = list.current?.querySelector<HTMLElement>('[data-chosen]')?.getBoundingClientRect()
    const box = menu?.getBoundingClientRect()
    if (!menu || !row || !box) return
    menu.scrollTop += Math.min(0, row.top - box.top - 8) + Math.max(0, row.bottom - box.bottom + 8)
  })
  return (
    <div ref={refs.setFloating} className="block-menu" style={floatingStyles}>
      <p className="sr-only" aria-live="polite">
        {chosen ? `${chosen.name}, ${choices.indexOf(chosen) + 1} of ${choices.length}` : 'No such block'}
      </p>
      {choices.length === 0 && <p className="small">No such block. Escape keeps the words.</p>}
      <ul ref={list}>
        {choices.map((choice) => (
          <li key={choice.id}>
            {/* The caret must stay where it is, so the press itself is the choice. */}
            <button
              type="button"
              tabIndex={-1}
              data-chosen={choice === chosen || undefined}
              onMouseDown={(event) => {
                event.preventDefault()
                onTake(choice)
              }}
            >
              {choice.name}
              {choice.shortcut && <Shortcut keys={choice.shortcut} />}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const margin = { padding: 8 }

/** Below the slash where there is room, else above it, and never taller than that room: what a phone's keyboard covers is none. */
const placement = {
  strategy: 'fixed',
  placement: 'bottom-start',
  whileElementsMounted: autoUpdate,
  middleware: [
    offset(4),
    flip(margin),
    shift(margin),
    size({
      ...margin,
      apply: ({ availableHeight, elements }) => {
        elements.floating.style.maxBlockSize = `min(20rem, ${Math.floor(availableHeight)}px)`
      },
    }),
  ],
} as const satisfies Parameters<typeof useFloating>[0]

/** The slash's own place, wherever the page has been scrolled to meanwhile. */
function useSlash({ view, query: { from } }: Open) {
  return useMemo(
    () => ({
      contextElement: view.dom,
      getBoundingClientRect: () => {
        const { left, top, bottom } = view.coordsAtPos(from)
        return { x: left, y: top, left, top, right: left, bottom, width: 0, height: bottom - top }
      },
    }),
    [view, from],
  )
}
