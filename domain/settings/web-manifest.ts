import { directionOf } from '@/platform/language/direction'
import type { Settings } from './schema'

/** What a browser needs to put the publication among its programs. */
export function webManifest({ name, tagline, description, language }: Settings): object {
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `/icons/${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return {
    id: '/',
    name,
    ...(name.length <= 12 ? { short_name: name } : {}),
    ...(description || tagline ? { description: description || tagline } : {}),
    lang: language,
    dir: directionOf(language),
    start_url: '/',
    scope: '/',
    // With the browser's own way back: this is a paper, not a program.
    display: 'minimal-ui',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    categories: ['books', 'news'],
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  }
}
