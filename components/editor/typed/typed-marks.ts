import { Extension, markInputRule, markPasteRule } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'

// The library takes marks only after a space. Chinese, Japanese and Korean have none, and brackets and quotation marks follow one.
const before = '(?<=[\\p{P}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])'

const marks = {
  bold: new RegExp(`${before}(?<![*\\\\])\\*\\*(?<words>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*`, 'u'),
  italic: new RegExp(`${before}(?<![*\\\\])\\*(?<words>[^*\\s](?:[^*]*[^*\\s])?)\\*(?!\\*)`, 'u'),
  strike: new RegExp(`${before}(?<![~\\\\])~~(?<words>[^~\\s](?:[^~]*[^~\\s])?)~~`, 'u'),
}

/** Marks of Markdown where the library does not take them, and a row of signs that becomes a rule at Enter. */
export const TypedMarks = Extension.create({
  name: 'typedMarks',
  // Enter means the rule before it means a new line.
  priority: 150,
  addInputRules() {
    return Object.entries(marks).flatMap(([name, { source }]) => {
      const type = this.editor.schema.marks[name]
      return type ? [markInputRule({ find: new RegExp(`${source}$`, 'u'), type })] : []
    })
  },
  addPasteRules() {
    return Object.entries(marks).flatMap(([name, { source }]) => {
      const type = this.editor.schema.marks[name]
      return type ? [markPasteRule({ find: new RegExp(source, 'gu'), type })] : []
    })
  },
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection
        const { horizontalRule, paragraph } = editor.schema.nodes
        const isRow = /^(?:\*{3,}|-{3,}|_{3,}|(?:\* ){2,}\*|⁂)$/u.test($from.parent.textContent.trim())
        if (!empty || $from.depth !== 1 || $from.parent.type !== paragraph || !isRow || !horizontalRule) return false
        const { tr } = editor.state
        const rule = horizontalRule.create()
        tr.replaceWith($from.before(), $from.after(), [rule, paragraph.create()])
        tr.setSelection(TextSelection.create(tr.doc, $from.before() + rule.nodeSize + 1)).scrollIntoView()
        editor.view.dispatch(closeHistory(tr))
        return true
      },
    }
  },
})
