import { refuse } from '@/app/api/refuse'
import { actorOfCookies } from '@/domain/accounts/queries/actor-of-cookies'
import { uploadMedia } from '@/domain/media/commands/upload-media'
import { requireUploader } from '@/domain/media/policy'
import { message } from '@/i18n/message'
import { translatorFor } from '@/i18n/translator-for'
import { parseCookies } from '@/platform/auth/cookies'
import { AppError } from '@/platform/errors/app-error'
import { presentError } from '@/platform/errors/present'
import { addressKey, limitRate } from '@/platform/limits/rate-limit'
import { logFor } from '@/platform/log/logger'

const uploadLimit = { name: 'upload', points: 120, perSeconds: 3_600 }

/** Takes one picture (multipart, field `file`) and answers it as a MediaView. */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await actorOfCookies(parseCookies(request.headers.get('cookie')))
    requireUploader(actor)
    await limitRate(uploadLimit, addressKey(actor.address))
    const file = await readFile(request)
    const view = await uploadMedia(actor, { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })
    return Response.json(view, { status: 201, headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refuse(
      presentError(error, (_, errorId) => logFor('media').error({ error, errorId }, 'an upload failed'), translatorFor('en')),
      null,
    )
  }
}

async function readFile(request: Request): Promise<File> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new AppError('wrong-type', message('errors.sendPicture'))
  }
  const form = await request.formData().catch((cause: unknown) => {
    throw new AppError('malformed', message('errors.uploadUnreadable'), { cause })
  })
  const files = [...form.values()].filter((value) => typeof value !== 'string')
  const [file] = files
  if (!file || files.length !== 1 || form.get('file') !== file) throw new AppError('invalid', message('errors.sendOnePicture'))
  return file
}
