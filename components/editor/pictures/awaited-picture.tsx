import { ChoosePictures } from './choose-pictures'

interface Props {
  uploadId: string
  give: (file: File) => void
  remove: () => void
}

/** The place of a picture that the clipboard did not bring. What is dropped on it is taken by the editor (article-paste.ts). */
export function AwaitedPicture({ uploadId, give, remove }: Props) {
  return (
    <div className="picture-underway" data-awaited={uploadId}>
      <span>This picture could not be brought: drop it here.</span>
      <span className="figure-actions">
        <ChoosePictures label="Choose it" onChoose={([file]) => file && give(file)} />{' '}
        <button type="button" className="block-action" onClick={remove}>
          Leave it out
        </button>
      </span>
    </div>
  )
}
