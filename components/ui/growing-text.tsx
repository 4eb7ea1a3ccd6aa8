import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'rows'> {
  value: string
  /** What was typed, without line breaks: it is one line of text, however many it takes on the page. */
  onText: (text: string) => void
}

/** A line of text that is seen whole: its box grows with it. An unseen twin gives it its height, in every browser. */
export function GrowingText({ value, onText, className, placeholder, ...rest }: Props) {
  return (
    <span className={className ? `growing ${className}` : 'growing'} data-text={value || placeholder}>
      <textarea
        {...rest}
        rows={1}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onText(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      />
    </span>
  )
}
