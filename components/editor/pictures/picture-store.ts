import type { MediaView } from '@/domain/media/types'
import { type UploadResult, uploadPicture } from './upload-picture'

export type PictureUpload =
  /** A picture of a pasted page that could not be brought: its place waits for the file. */
  | { state: 'awaited' }
  | { state: 'sending'; file: File; share: number }
  | { state: 'failed'; file: File; message: string }
  | { state: 'done'; file: File; media: MediaView }

/** The pictures that this editor knows, and those on their way. Stands outside React: the essay's nodes only hold ids. */
export class PictureStore {
  private readonly media = new Map<string, MediaView>()
  private readonly uploads = new Map<string, PictureUpload>()
  private readonly listeners = new Set<() => void>()
  private count = 0

  constructor(
    known: Record<string, MediaView>,
    private readonly send: typeof uploadPicture = uploadPicture,
  ) {
    for (const view of Object.values(known)) this.media.set(view.id, view)
  }

  find(mediaId: string): MediaView | undefined {
    return this.media.get(mediaId)
  }

  upload(uploadId: string): PictureUpload | undefined {
    return this.uploads.get(uploadId)
  }

  /** True while leaving the page would lose a picture. */
  get busy(): boolean {
    return [...this.uploads.values()].some((upload) => upload.state === 'sending')
  }

  add(...views: MediaView[]): void {
    for (const view of views) this.media.set(view.id, view)
    this.announce()
  }

  /** Begins to send a picture; the id stands in the essay until the picture has one of its own. */
  begin(file: File, onDone: (uploadId: string, media: MediaView) => void): string {
    this.count += 1
    const uploadId = `upload-${this.count}`
    void this.attempt(uploadId, file, onDone)
    return uploadId
  }

  /** A place for a picture that the author still has to bring. */
  await(): string {
    this.count += 1
    const uploadId = `upload-${this.count}`
    this.set(uploadId, { state: 'awaited' })
    return uploadId
  }

  /** The picture that a place has waited for. */
  give(uploadId: string, file: File, onDone: (uploadId: string, media: MediaView) => void): void {
    void this.attempt(uploadId, file, onDone)
  }

  again(uploadId: string, onDone: (uploadId: string, media: MediaView) => void): void {
    const upload = this.uploads.get(uploadId)
    if (upload && upload.state !== 'awaited') void this.attempt(uploadId, upload.file, onDone)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private async attempt(uploadId: string, file: File, onDone: (uploadId: string, media: MediaView) => void): Promise<void> {
    this.set(uploadId, { state: 'sending', file, share: 0 })
    const result: UploadResult = await this.send(file, (share) => this.set(uploadId, { state: 'sending', file, share }))
    if (!result.ok) return this.set(uploadId, { state: 'failed', file, message: result.message })
    this.media.set(result.media.id, result.media)
    this.set(uploadId, { state: 'done', file, media: result.media })
    onDone(uploadId, result.media)
  }

  private set(uploadId: string, upload: PictureUpload): void {
    this.uploads.set(uploadId, upload)
    this.announce()
  }

  private announce(): void {
    for (const listener of this.listeners) listener()
  }
}
