// How a page becomes a PDF, said once: for the app's hidden window, and for the tools that print without the app.

/** Resolves when every face of the style sheet is there, those of the page margins included. */
export const FONTS_READY = 'Promise.all(Array.from(document.fonts, (face) => face.load())).then(() => true)'

/** What is asked of Chromium's `printToPDF`. */
export const PRINT_SETTINGS = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const
