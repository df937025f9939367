// Puts an in-memory `window.kith` in place, then starts the real renderer.
import '../../src/renderer/zod-without-eval'
import type { Settings } from '@domain/settings'
import { memoryKith } from './memory-kith'
import { example, notebookNamed } from './notebooks'

const asked = new URLSearchParams(location.search)
const settings: Partial<Settings> = {
  ...(asked.has('theme') && { theme: asked.get('theme') as Settings['theme'] }),
  ...(asked.get('contrast') === 'more' && { contrast: 'more' }),
  ...(asked.has('text') && { textScale: Number(asked.get('text')) as Settings['textScale'] }),
  ...(asked.has('plain') && { plainFace: true }),
}
const { kith, command } = memoryKith({
  notebook: notebookNamed(asked.get('notebook') ?? 'example'),
  example,
  startWithExample: asked.has('example'),
  settings,
  trouble: asked.get('trouble') as 'damaged' | null,
  sealed: asked.has('sealed'),
  writeError: asked.get('writeError'),
  locale: asked.get('locale') ?? 'en-US',
  platform: (asked.get('platform') ?? 'linux') as 'linux',
})
// `kithCommand` lets a script press the native menu: kithCommand('map').
Object.assign(window, { kith, kithCommand: command })

// Every ui primitive on one page, for the eye.
await (asked.has('gallery') ? import('./gallery') : import('../../src/renderer/main'))
