'use client'

import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icons/icon'
import { blockChoices } from '../blocks/block-choices'
import { Shortcut } from './shortcut'
import { toolbarCommands } from './toolbar-commands'

const others = [
  { name: 'Choose a block: at the start of a paragraph', keys: '/' },
  { name: 'The fields of a picture, a note or a side bar', keys: 'Mod-.' },
  { name: 'Out of a quotation, note or side bar: twice', keys: 'Enter' },
  { name: 'A new line in the same paragraph', keys: 'Shift-Enter' },
  { name: 'Save now', keys: 'Mod-s' },
]

/** Every key of the editor, on demand. */
export function KeysHelp() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="tool" aria-label="Keys" onClick={() => setOpen(true)}>
        <Icon name="keyboard" />
      </button>
      <KeysDialog open={open} onOpenChange={setOpen} />
    </>
  )
}

export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const blocks = blockChoices.flatMap(({ name, shortcut }) => (shortcut ? [{ name, keys: shortcut }] : []))
  const marks = toolbarCommands.filter(({ id }) => id !== 'footnote').map(({ name, shortcut }) => ({ name, keys: shortcut }))
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" wide>
      <dl className="keys">
        {[...others, ...blocks, ...marks].map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Shortcut keys={keys} />
              <span className="sr-only">{keys.replaceAll('-', ' ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
