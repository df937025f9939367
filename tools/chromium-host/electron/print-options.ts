// Electron's printToPDF options as the DevTools protocol wants them, with Electron's defaults: Letter, untagged, no outline.
import type { Commands } from '../browser/cdp'

const inches: Record<string, { width: number; height: number }> = {
  A0: { width: 33.1, height: 46.8 },
  A1: { width: 23.4, height: 33.1 },
  A2: { width: 16.54, height: 23.4 },
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  A6: { width: 4.13, height: 5.83 },
  Legal: { width: 8.5, height: 14 },
  Letter: { width: 8.5, height: 11 },
  Tabloid: { width: 11, height: 17 },
  Ledger: { width: 17, height: 11 },
}

const known = [
  'landscape', 'displayHeaderFooter', 'printBackground', 'scale', 'pageSize', 'margins', 'pageRanges',
  'headerTemplate', 'footerTemplate', 'preferCSSPageSize', 'generateTaggedPDF', 'generateDocumentOutline',
]

/** One centimetre, Chromium's default margin. */
const defaultMargin = 0.4

export function toPrintCommand(options: Electron.PrintToPDFOptions): Commands['Page.printToPDF'] {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new TypeError(`printToPDF has no option '${key}'`)
  }
  const { pageSize = 'Letter', margins = {} } = options
  const paper = typeof pageSize === 'string' ? inches[pageSize] : pageSize
  if (!paper) throw new Error(`Unsupported pageSize: ${JSON.stringify(pageSize)}`)
  if (!(paper.width > 0 && paper.height > 0)) throw new RangeError('pageSize must be larger than nothing')
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: paper.width,
    paperHeight: paper.height,
    marginTop: margins.top ?? defaultMargin,
    marginBottom: margins.bottom ?? defaultMargin,
    marginLeft: margins.left ?? defaultMargin,
    marginRight: margins.right ?? defaultMargin,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    transferMode: 'ReturnAsBase64',
  }
}
