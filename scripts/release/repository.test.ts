import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '@/package.json'
import { repositoryOf } from '@/platform/env/source-url'

const repository = repositoryOf(manifest)

describe('the repository', () => {
  it('is named once, in package.json, and its other addresses there follow from it', () => {
    expect(repository).toMatch(/^https:\/\/[^/]+\/[^/]+\/[^/]+$/)
    expect(manifest.bugs.url).toBe(`${repository}/issues`)
    expect(manifest.homepage).toBe(`${repository}#readme`)
  })

  it('is the one that the forms of its issues lead to', () => {
    const addresses = readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8').match(/https:\S+/g)
    expect(addresses).toEqual([`${repository}/security/advisories/new`])
  })
})
