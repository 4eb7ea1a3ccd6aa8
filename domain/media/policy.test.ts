import { describe, expect, it } from 'vitest'
import { person, thoseWho } from '@/domain/accounts/testing/actors'
import { anyone } from '@/domain/accounts/types'
import { canSeeEveryPicture, canUploadMedia, requireUploader } from './policy'

describe('media / who may do what with a picture', () => {
  it('those who write essays put pictures into them', () => {
    expect(thoseWho(canUploadMedia)).toEqual(['system', 'author', 'editor', 'owner'])
  })

  it('everybody who works in the admin sees pictures before they are published', () => {
    expect(thoseWho(canSeeEveryPicture)).toEqual(['system', 'moderator', 'author', 'editor', 'owner'])
  })

  it('whoever is signed out is asked to sign in, and whoever may not is told so', () => {
    expect(() => requireUploader(anyone)).toThrow(expect.objectContaining({ code: 'not-signed-in' }))
    for (const role of ['reader', 'moderator'] as const)
      expect(() => requireUploader(person(role))).toThrow(expect.objectContaining({ code: 'forbidden' }))
    expect(() => requireUploader(person('author'))).not.toThrow()
  })
})
