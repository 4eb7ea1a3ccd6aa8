import { renderIcon } from '@/domain/images/icon'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { publicationTranslator } from '@/domain/settings/queries/publication-translator'
import { answerImage } from '../../answer-image'
import { answerNoText } from '../../answer-text'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

const icons = {
  '144.png': [144, 'whole'],
  '192.png': [192, 'whole'],
  '512.png': [512, 'whole'],
  'maskable-512.png': [512, 'maskable'],
} as const

/** The publication's icons. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  if (!Object.hasOwn(icons, file)) return answerNoText((await publicationTranslator())('site.notFoundTitle'))
  const [size, kind] = icons[file as keyof typeof icons]
  const settings = await getSettings()
  return answerImage(() => renderIcon(settings, size, kind), file)
}
