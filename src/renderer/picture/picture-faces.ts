// The bundled typefaces as addresses that hold them whole. Loaded only when a picture is made.
import type { PictureFace } from '@domain/picture/picture-face'
import sans400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline'
import sans600 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?inline'
import sansExt400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?inline'
import sansExt600 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff2?inline'
import serifItalic400 from '@fontsource/newsreader/files/newsreader-latin-400-italic.woff2?inline'
import serifItalic500 from '@fontsource/newsreader/files/newsreader-latin-500-italic.woff2?inline'
import serif500 from '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2?inline'
import serifExt500 from '@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff2?inline'

const SANS = 'Atkinson Hyperlegible Next'
const SERIF = 'Newsreader'

export const pictureFaces: readonly PictureFace[] = [
  { family: SANS, style: 'normal', weight: 400, letters: 'latin', source: sans400 },
  { family: SANS, style: 'normal', weight: 600, letters: 'latin', source: sans600 },
  { family: SANS, style: 'normal', weight: 400, letters: 'latin-ext', source: sansExt400 },
  { family: SANS, style: 'normal', weight: 600, letters: 'latin-ext', source: sansExt600 },
  { family: SERIF, style: 'italic', weight: 400, letters: 'latin', source: serifItalic400 },
  { family: SERIF, style: 'italic', weight: 500, letters: 'latin', source: serifItalic500 },
  { family: SERIF, style: 'normal', weight: 500, letters: 'latin', source: serif500 },
  { family: SERIF, style: 'normal', weight: 500, letters: 'latin-ext', source: serifExt500 },
]
