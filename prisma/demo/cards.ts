import type { CardFacts } from '@/domain/cards/types'

/** An open film of the Blender Studio. */
export const film = 'https://www.youtube.com/watch?v=WhWc3b3KhnY'
export const lightCharacteristic = 'https://en.wikipedia.org/wiki/Light_characteristic'

/** What these would say of themselves. */
export const demoCards: readonly (readonly [url: string, facts: Partial<CardFacts>])[] = [
  [film, { title: 'Spring – Blender Open Movie', author: 'Blender Studio', siteName: 'YouTube', seconds: 464 }],
  [
    lightCharacteristic,
    {
      title: 'Light characteristic',
      description: 'The graphic and text description of a navigational light sequence or colour displayed on a nautical chart.',
      siteName: 'Wikipedia',
    },
  ],
]
