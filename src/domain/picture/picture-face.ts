// Typefaces carried inside a picture, so that it looks the same wherever it is opened, without a network.

export type PictureFace = {
  family: 'Atkinson Hyperlegible Next' | 'Newsreader'
  style: 'normal' | 'italic'
  weight: 400 | 500 | 600
  /** A `data:` address of the WOFF2 file. */
  source: string
  /** The letters it has: Latin with its accents, or the rest of Europe's. */
  letters: 'latin' | 'latin-ext'
}

const RANGES: Record<PictureFace['letters'], string> = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215',
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+2C60-2C7F,U+A720-A7FF',
}

/** Letters of the second file; names in other scripts are set in whatever face the viewer has. */
const BEYOND_LATIN = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/

/** Style rules for the faces a text needs. */
export function faceRules(faces: readonly PictureFace[], text: string): string {
  return faces
    .filter((face) => face.letters === 'latin' || BEYOND_LATIN.test(text))
    .map(
      ({ family, style, weight, source, letters }) =>
        `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${source}) format('woff2');unicode-range:${RANGES[letters]}}`,
    )
    .join('')
}
