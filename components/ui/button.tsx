import type { ComponentProps } from 'react'

/** plain: outlined. solid: the one thing to do here. quiet: the way out. */
export type ButtonKind = 'plain' | 'solid' | 'quiet'

/** The class of a button, for links that look like one. */
export function buttonClass(kind: ButtonKind = 'plain'): string {
  return kind === 'plain' ? 'button' : `button ${kind}`
}

/** A button of a form. Submits unless told otherwise. */
export function Button({ kind = 'plain', className, type = 'submit', ...rest }: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button {...rest} type={type} className={className ? `${buttonClass(kind)} ${className}` : buttonClass(kind)} />
}
