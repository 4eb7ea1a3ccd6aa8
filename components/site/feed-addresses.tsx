import { feedFormats } from '@/domain/feeds/formats/registry'

interface Props {
  /** Absolute. */
  folder: string
  /** What it is a feed of. */
  name: string
  /** With the addresses written out, to be copied by hand. */
  whole?: boolean
}

/** A feed in its formats. */
export function FeedAddresses({ folder, name, whole = false }: Props) {
  return (
    <ul className={whole ? 'feed-addresses whole' : 'feed-addresses'}>
      {feedFormats.map((format) => (
        <li key={format.id}>
          <a href={`${folder}/${format.file}`} type={format.mediaType} aria-label={`${format.name}: ${name}`}>
            {format.name}
          </a>
          {whole ? (
            <>
              {' '}
              <code translate="no">{`${folder}/${format.file}`}</code>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
