import type { MediaView } from '@/domain/media/types'

export type UploadResult = { ok: true; media: MediaView } | { ok: false; message: string }

const noAnswer = 'The picture did not reach the server. Look at your connection, then try again.'

/** Sends one picture and says how far it is. fetch cannot tell how much was sent; XMLHttpRequest can. */
export function uploadPicture(file: File, onProgress: (share: number) => void): Promise<UploadResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/uploads')
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onerror = () => resolve({ ok: false, message: noAnswer })
    request.onload = () => resolve(readAnswer(request.status, request.response))
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })
}

function readAnswer(status: number, body: unknown): UploadResult {
  if (status >= 200 && status < 300 && isMediaView(body)) return { ok: true, media: body }
  const said = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : ''
  return { ok: false, message: said || noAnswer }
}

function isMediaView(body: unknown): body is MediaView {
  return typeof body === 'object' && body !== null && 'id' in body && 'src' in body
}
