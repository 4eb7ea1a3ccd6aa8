'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'

interface Props {
  editor: Editor
  /** The paragraphs that stood after THE END. */
  lines: readonly string[]
  onClose: () => void
}

/** Asks about what was pasted from below THE END: a former home's request for tips, its readers' comments. */
export function AfterTheEnd({ editor, lines, onClose }: Props) {
  const [isLost, setLost] = useState(false)
  const many = lines.length > 1
  const begin = `${(lines[0] ?? '').slice(0, 60).trimEnd()}${(lines[0] ?? '').length > 60 ? '…' : ''}`
  return (
    <p className="admin-notice" role="status">
      {isLost
        ? 'They are no longer as they were pasted, so nothing was taken out. '
        : `After THE END stood ${many ? `${lines.length} more paragraphs` : 'one more paragraph'}, from “${begin}”. Readers would read ${many ? 'them' : 'it'} as yours. `}
      {!isLost && (
        <button type="button" className="block-action" onClick={() => (takeOut(editor, lines) ? onClose() : setLost(true))}>
          Take {many ? 'them' : 'it'} out
        </button>
      )}{' '}
      <button type="button" className="block-action" onClick={onClose}>
        {isLost ? 'Good' : `Leave ${many ? 'them' : 'it'}`}
      </button>
    </p>
  )
}

/** Takes the last run of blocks that say these lines out of the essay. False where there is none. */
function takeOut(editor: Editor, lines: readonly string[]): boolean {
  const blocks: { words: string; from: number; to: number }[] = []
  editor.state.doc.forEach((node, from) => {
    blocks.push({ words: bare(node.textContent), from, to: from + node.nodeSize })
  })
  for (let at = blocks.length - lines.length; at >= 0; at--) {
    const run = blocks.slice(at, at + lines.length)
    if (!run.every(({ words }, index) => words === bare(lines[index] ?? ''))) continue
    return editor.commands.deleteRange({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 })
  }
  return false
}

/** Words without the spaces and asterisks that pasting changes. */
function bare(text: string): string {
  return text.replace(/[\s*]+/g, '')
}
