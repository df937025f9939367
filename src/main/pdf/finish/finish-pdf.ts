// What Chromium leaves undone in the PDFs it writes, done: so that they may say they are PDF/UA-1.
import { boxFigures } from './figure-boxes'
import { markPages } from './mark-pages'
import { describeLinks, giveBodies, nameRoles } from './mend-tags'
import { openPdf, writePdf } from './pdf-file'
import { readTags, writeOwners } from './tag-tree'
import { whyNotUa } from './ua-checks'
import { writeMetadata } from './xmp'

/**
 * The same pages, with everything painted marked, tags mended and metadata written. `missing`: what keeps the file
 * from claiming PDF/UA-1; nothing where it claims it. Throws NotAsExpected where the bytes are not what Chromium writes.
 */
export function finished(bytes: Uint8Array): { bytes: Uint8Array; missing: string[] } {
  const file = openPdf(bytes)
  const tags = readTags(file)
  markPages(file, tags)
  boxFigures(file, tags)
  giveBodies(file, tags)
  nameRoles(tags)
  describeLinks(file)
  writeOwners(file, tags)
  const missing = whyNotUa(file)
  writeMetadata(file, missing.length === 0)
  return { bytes: writePdf(file), missing }
}

/** The same, and the bytes as they came where they cannot be finished: a plan that prints beats its tags. */
export function finishPdf(bytes: Uint8Array): Uint8Array {
  try {
    return finished(bytes).bytes
  } catch {
    return bytes
  }
}
