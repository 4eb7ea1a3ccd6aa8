import { type Editor, Extension } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** The slash that was typed and what stands after it. */
export interface BlockQuery {
  from: number
  to: number
  text: string
}

/** Who shows the menu. `key` says whether it used the key. */
export interface BlockMenuHost {
  show: (query: BlockQuery | null, view: EditorView) => void
  key: (event: KeyboardEvent) => boolean
}

const hosts = new WeakMap<Editor, BlockMenuHost>()

/** Who shows the menu of this editor. Returns the way to stop. */
export function hostBlockMenu(editor: Editor, host: BlockMenuHost): () => void {
  hosts.set(editor, host)
  return () => hosts.delete(editor)
}

type MenuState = BlockQuery | 'dismissed' | null

const key = new PluginKey<MenuState>('blockMenu')
const dismiss = 'blockMenu:dismiss'

/** A slash at the start of an otherwise empty paragraph asks for a block. Anywhere else it is a slash. */
export const BlockMenu = Extension.create({
  name: 'blockMenu',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin<MenuState>({
        key,
        state: {
          init: () => null,
          apply: (tr, before, _old, state) => {
            const query = findBlockQuery(state)
            if (query && (tr.getMeta(dismiss) || before === 'dismissed')) return 'dismissed'
            return before || tr.docChanged ? query : null
          },
        },
        props: {
          handleKeyDown: (view, event) => openQuery(view.state) !== null && (hosts.get(editor)?.key(event) ?? false),
        },
        view: () => ({
          update: (view, before) => {
            const query = openQuery(view.state)
            if (query !== openQuery(before)) hosts.get(editor)?.show(query, view)
          },
          destroy: () => undefined,
        }),
      }),
    ]
  },
})

function openQuery(state: EditorState): BlockQuery | null {
  const menu = key.getState(state)
  return menu && menu !== 'dismissed' ? menu : null
}

/** Reads the paragraph at the caret. */
export function findBlockQuery({ selection }: EditorState): BlockQuery | null {
  const { $from, empty } = selection
  const paragraph = $from.parent
  if (!empty || paragraph.type.name !== 'paragraph') return null
  const text = paragraph.textContent
  if (!/^\/[\p{L}\p{N}’' ]{0,20}$/u.test(text) || $from.parentOffset !== paragraph.content.size) return null
  return { from: $from.start(), to: $from.end(), text: text.slice(1) }
}

/** The author turned away from the menu; the slash stays. */
export function dismissBlockMenu(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(dismiss, true))
}
