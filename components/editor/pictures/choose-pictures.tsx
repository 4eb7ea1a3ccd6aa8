import { useRef } from 'react'
import { pictureTypes } from './insert-pictures'

interface Props {
  label: string
  multiple?: boolean
  onChoose: (files: File[]) => void
}

/** A button that opens the system's dialog for choosing pictures. */
export function ChoosePictures({ label, multiple = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="block-action" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={pictureTypes.join(',')}
        aria-label={label}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
