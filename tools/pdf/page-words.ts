// What a page says before it is printed: to be found again in the PDF, in this order and in one piece.

/** `inOrder`: what is read aloud. `kept`: of each block that no page may divide, its pieces of text. */
export type PageWords = { inOrder: string; kept: string[][] }

/** Nobody hears a copy twice, and a figure says itself what it shows. */
const UNHEARD = '[aria-hidden="true"], svg, [role="img"], head'
/** Large print and small pages let situations run on. */
const KEPT = '.card, li.keep, tr.keep, .corner.keep, .report tr, :root:not([data-print="large"], [data-paper="A5"]) .situation.keep'

/** An expression for a browser: what `html` says. No inner function has a name, which the loader would wrap. */
export const wordsOf = (html: string): string => `(() => {
  const page = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')
  const kept = Array.from(page.querySelectorAll(${JSON.stringify(KEPT)}), (block) => {
    const copy = block.cloneNode(true)
    copy.querySelectorAll('svg, [role="img"], .box').forEach((one) => one.remove())
    const texts = page.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    const pieces = []
    while (texts.nextNode()) pieces.push(texts.currentNode.data)
    return pieces
  })
  page.querySelectorAll(${JSON.stringify(UNHEARD)}).forEach((one) => one.remove())
  return { inOrder: page.documentElement.textContent, kept }
})()`

/** Letters and digits alone, as they are compared: line ends, hyphens and quotation marks are the printer's. Other scripts are left out, since a PDF holds them as they are seen. */
export const letters = (text: string): string => (text.normalize('NFKC').toLowerCase().match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).join('')
