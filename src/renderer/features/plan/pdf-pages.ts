// Reading the printed pages back for the preview. The only address of pdf.js, which is loaded when first needed.
import type { PDFDocumentProxy } from 'pdfjs-dist'

export type PdfPages = {
  count: number
  /** Page (from 1) on which a heading of the outline stands. */
  pageOf: (heading: string) => Promise<number | null>
  /** Draws a page to fit the given width in CSS pixels. */
  draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>
  close: () => void
}

/** Parses the bytes of a PDF. It works in this page: our policy allows no workers, and evaluates nothing. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPages> {
  // pdf.js looks for its worker's code here before it would start one.
  const [pdfjs, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs')])
  Object.assign(globalThis, { pdfjsWorker: worker })
  const document = await pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  }).promise
  let drawing: { cancel: () => void } | null = null
  return {
    count: document.numPages,
    pageOf: (heading) => pageOf(document, heading),
    draw: async (number, canvas, width) => {
      drawing?.cancel()
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      const task = page.render({ canvas, viewport })
      drawing = task
      // A newer page has taken its place: nothing went wrong.
      await task.promise.catch((error: unknown) => {
        if (!(error instanceof pdfjs.RenderingCancelledException)) throw error
      })
    },
    close: () => void document.loadingTask.destroy(),
  }
}

async function pageOf(document: PDFDocumentProxy, heading: string): Promise<number | null> {
  type Entry = { title: string; dest: string | unknown[] | null; items: Entry[] }
  const find = (entries: Entry[]): Entry | undefined => {
    for (const entry of entries) {
      const found = entry.title.trim() === heading ? entry : find(entry.items)
      if (found) return found
    }
  }
  const entry = find(((await document.getOutline()) ?? []) as Entry[])
  if (!entry?.dest) return null
  const target = typeof entry.dest === 'string' ? await document.getDestination(entry.dest) : entry.dest
  const reference = target?.[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0] | undefined
  return reference ? (await document.getPageIndex(reference)) + 1 : null
}
