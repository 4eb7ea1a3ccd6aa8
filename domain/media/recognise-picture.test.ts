import { expect, it } from 'vitest'
import { inEnglish } from '@/i18n/in-english'
import type { AppError } from '@/platform/errors/app-error'
import { recognisePicture } from './recognise-picture'

const bytes = (text: string) => Buffer.from(text, 'latin1')

it.each([
  ['jpeg', '\xff\xd8\xff\xe0\x00\x10JFIF'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['webp', 'RIFF\x00\x00\x00\x00WEBPVP8 '],
  ['gif', 'GIF89a'],
])('%s is known by its first bytes', (format, start) => {
  expect(recognisePicture(bytes(start))).toBe(format)
})

it.each([
  ['SVG drawings', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ['SVG drawings', '\xef\xbb\xbf<?xml version="1.0"?><svg>'],
  ['AVIF pictures', '\x00\x00\x00\x20ftypavif\x00\x00\x00\x00mif1'],
  ['HEIC pictures', '\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1'],
  ['a film', '\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isom'],
  ['a PDF', '%PDF-1.7'],
  ['not a picture', '<script>alert(1)</script>'],
  ['not a picture', ''],
])('%s is refused by name', (name, start) => {
  const refusal = (() => {
    try {
      return recognisePicture(bytes(start))
    } catch (error) {
      return inEnglish((error as AppError).message)
    }
  })()
  expect(refusal).toContain(name)
  expect(refusal).toContain('JPEG, PNG, WebP and GIF')
})
