import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useSyncExternalStore } from 'react'
import { Picture } from '@/components/ui/picture'
import { AwaitedPicture } from '../pictures/awaited-picture'
import { landPicture } from '../pictures/land-picture'
import type { PictureUpload } from '../pictures/picture-store'
import type { FigureOptions } from './figure'
import { FigureFields } from './figure-fields'

/** The picture as the reader sees it, with what cannot be seen in a picture below it. */
export function FigureView(props: NodeViewProps) {
  const { store } = props.extension.options as FigureOptions
  const mediaId = String(props.node.attrs.mediaId)
  const uploadId = String(props.node.attrs.uploadId)
  const media = useSyncExternalStore(store.subscribe, () => store.find(mediaId), nothing)
  const upload = useSyncExternalStore(store.subscribe, () => store.upload(uploadId), nothing)
  return (
    <NodeViewWrapper as="figure" className={`figure ${String(props.node.attrs.width)}`} data-drag-handle="">
      <div contentEditable={false}>
        {media ? (
          <Picture picture={media} alt={String(props.node.attrs.alt)} sizes="40rem" eager />
        ) : (
          <PictureUnderway
            uploadId={uploadId}
            upload={upload}
            give={(file) => store.give(uploadId, file, landPicture(props.editor))}
            retry={() => store.again(uploadId, landPicture(props.editor))}
            remove={props.deleteNode}
          />
        )}
      </div>
      <NodeViewContent<'figcaption'> as="figcaption" data-placeholder={props.node.content.size === 0 ? 'Caption' : undefined} />
      <FigureFields {...props} />
    </NodeViewWrapper>
  )
}

const nothing = () => undefined

interface UnderwayProps {
  uploadId: string
  upload: PictureUpload | undefined
  give: (file: File) => void
  retry: () => void
  remove: () => void
}

function PictureUnderway({ uploadId, upload, give, retry, remove }: UnderwayProps) {
  if (upload?.state === 'awaited') return <AwaitedPicture uploadId={uploadId} give={give} remove={remove} />
  if (upload?.state === 'sending') {
    const percent = Math.round(upload.share * 100)
    return (
      <div className="picture-underway" role="status">
        <span>{percent < 100 ? `Sending ${upload.file.name}: ${percent}%` : `${upload.file.name} is being prepared…`}</span>
        <progress max={100} value={percent} aria-label={`Sending ${upload.file.name}`} />
      </div>
    )
  }
  return (
    <div className="picture-underway" role="alert">
      <span>{upload?.state === 'failed' ? upload.message : 'This picture is no longer here.'}</span>
      {upload?.state === 'failed' && (
        <button type="button" className="block-action" onClick={retry}>
          Try again
        </button>
      )}
      <button type="button" className="block-action" onClick={remove}>
        Remove
      </button>
    </div>
  )
}
