// pdf.js ships its worker without types; it is only handed over, never called by us.
declare module 'pdfjs-dist/build/pdf.worker.min.mjs'
