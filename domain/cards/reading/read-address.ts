import { type Embed, embedOf } from '@/domain/document/embeds/registry'
import { env } from '@/platform/env/env'
import { FetchFailed } from '@/platform/fetching/fetch-errors'
import { fetchPublic } from '@/platform/fetching/fetch-public'
import { decodePage } from './decode-page'
import { readOembed } from './read-oembed'
import { type PageFacts, readPage } from './read-page'
import { most, tidy } from './tidy'

const kibibyte = 1024

/** How something is read from elsewhere; tests lead it to a server of their own. */
export type Ask = typeof fetchPublic

const asking = () => ({ userAgent: `Broadside/1 (+${env().PUBLIC_URL})`, mostBytes: 512 * kibibyte })

/** Asks where an address leads what it is: its provider's oEmbed first, where there is one, else its page. Throws a FetchFailed. */
export async function readAddress(url: string, ask: Ask = fetchPublic): Promise<PageFacts> {
  const embed = embedOf(url)
  const facts = (await fromOembed(embed, ask)) ?? (await fromPage(embed, ask))
  if (facts.title === '' && facts.description === '') throw new FetchFailed('It does not say what it is called.', false)
  return { ...facts, description: tidy(facts.description, embed.kind === 'post' ? most.post : most.description) }
}

/** Null: there is none, or it knows nothing of this; its page may. */
async function fromOembed({ oembed }: Embed, ask: Ask): Promise<PageFacts | null> {
  if (!oembed) return null
  try {
    const found = await ask(oembed, {
      ...asking(),
      accept: 'application/json',
      type: /^(application|text)\/(json|javascript|[\w.+-]+\+json)$/,
      tooLong: 'refuse',
    })
    return readOembed(found.bytes.toString('utf8'), found.url)
  } catch (error) {
    if (error instanceof FetchFailed) return null
    throw error
  }
}

async function fromPage({ address }: Embed, ask: Ask): Promise<PageFacts> {
  const found = await ask(address, { ...asking(), accept: 'text/html', type: /^text\/html$/, tooLong: 'cut' })
  return readPage(decodePage(found.bytes, found.contentType), found.url)
}

/** The bytes of a card's picture; nothing is known of them yet. Throws a FetchFailed. */
export async function readPictureBytes(pictureUrl: string, ask: Ask = fetchPublic): Promise<Buffer> {
  const found = await ask(pictureUrl, {
    ...asking(),
    accept: 'image/webp,image/jpeg,image/png,image/gif',
    type: /^image\/(jpeg|png|webp|gif|jpg)$/,
    mostBytes: 2_048 * kibibyte,
    tooLong: 'refuse',
  })
  return found.bytes
}
