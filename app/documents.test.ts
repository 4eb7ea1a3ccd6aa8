import { expect, it } from 'vitest'
import { largeFiles } from './documents'

it.each([
  ['/p/how-to-wait.pdf', true],
  ['/p/how-to-wait.epub', true],
  ['/p/%D0%BA%D0%B0%D0%BA.pdf', true],
  ['/p/how-to-wait/copy/12.pdf', true],
  ['/p/how-to-wait/copy/pdf', true],
  ['/p/how-to-wait', false],
  ['/p/how-to-wait.md', false],
  ['/p/pdf', false],
  ['/p/a/b.pdf', false],
  ['/p/how-to-wait/copy/x.pdf', false],
  ['/x.pdf', false],
])('%s is a file on disk: %s', (path, is) => expect(largeFiles.test(path)).toBe(is))
