'use client'

import { Toolbar } from '@base-ui/react/toolbar'
import { Tooltip } from '@base-ui/react/tooltip'
import { type Editor, useEditorState } from '@tiptap/react'
import { useRef, useState } from 'react'
import { Icon } from '@/components/ui/icons/icon'
import { blockChoices } from '../blocks/block-choices'
import { KeysDialog } from './keys-help'
import { ariaShortcut, Shortcut } from './shortcut'
import { tableCommands } from './table-commands'
import { ToolItem, ToolMenu, ToolSwitch } from './tool-menu'
import { type ToolbarCommand, toolbarCommands } from './toolbar-commands'

interface Props {
  editor: Editor
  askForPictures: () => void
  /** One row is all there is: what is not always needed goes into a menu. */
  isNarrow: boolean
}

/** What the caret stands in, and how to change it. One stop of the Tab key; arrows go from button to button. */
export function ArticleToolbar({ editor, askForPictures, isNarrow }: Props) {
  const state = useEditorState({
    editor,
    selector: () => ({
      on: toolbarCommands.filter(({ isActive }) => isActive?.(editor)).map(({ id }) => id),
      isInTable: editor.isActive('table'),
      block: blockChoices.find(({ isActive }) => isActive(editor))?.name ?? 'Block',
    }),
  })
  const [isHelpOpen, setHelpOpen] = useState(false)
  // Inside the page's main part, where everything stands that is not a dialog.
  const place = useRef<HTMLDivElement>(null)
  const inBar = toolbarCommands.filter(({ always }) => always || !isNarrow)
  return (
    <Tooltip.Provider>
      <Toolbar.Root className="toolbar" aria-label="Formatting">
        <ToolMenu place={place} className="tool tool-block" label={`Block: ${state.block}`} face={<Named name={state.block} />}>
          {blockChoices.map(({ id, name, shortcut, run }) => (
            <ToolItem key={id} name={name} shortcut={shortcut} onChoose={() => run(editor, askForPictures)} />
          ))}
        </ToolMenu>
        {state.isInTable && !isNarrow && (
          <ToolMenu place={place} className="tool tool-block" face={<Named name="Rows and columns" />}>
            <TableItems editor={editor} />
          </ToolMenu>
        )}
        {inBar.map((command) => (
          <Tool key={command.id} command={command} editor={editor} isOn={state.on.includes(command.id)} />
        ))}
        {isNarrow && (
          <ToolMenu place={place} label="More tools" face={<Icon name="more" />}>
            {toolbarCommands
              .filter(({ always }) => !always)
              .map(({ id, name, isActive, run }) =>
                isActive ? (
                  <ToolSwitch key={id} name={name} isOn={state.on.includes(id)} onChoose={() => run(editor)} />
                ) : (
                  <ToolItem key={id} name={name} onChoose={() => run(editor)} />
                ),
              )}
            {state.isInTable && <TableItems editor={editor} />}
            <ToolItem name="Keys" onChoose={() => setHelpOpen(true)} />
          </ToolMenu>
        )}
      </Toolbar.Root>
      <div ref={place} />
      <KeysDialog open={isHelpOpen} onOpenChange={setHelpOpen} />
    </Tooltip.Provider>
  )
}

function Named({ name }: { name: string }) {
  return (
    <>
      <span className="tool-name">{name}</span>
      <Icon name="down" size={16} />
    </>
  )
}

function TableItems({ editor }: { editor: Editor }) {
  return tableCommands.map(({ id, name, run }) => <ToolItem key={id} name={name} onChoose={() => run(editor)} />)
}

function Tool({ command, editor, isOn }: { command: ToolbarCommand; editor: Editor; isOn: boolean }) {
  const { name, shortcut, icon, isActive, run } = command
  return (
    <Tooltip.Root>
      <Toolbar.Button
        render={<Tooltip.Trigger />}
        className="tool"
        aria-label={name}
        aria-keyshortcuts={ariaShortcut(shortcut)}
        aria-pressed={isActive ? isOn : undefined}
        // The caret must not leave the text, or the words of a note, for a press of the mouse.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(editor)}
      >
        <Icon name={icon} />
      </Toolbar.Button>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="menu-place">
          <Tooltip.Popup className="tooltip">
            {name} <Shortcut keys={shortcut} />
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
