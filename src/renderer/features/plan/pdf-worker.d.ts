// pdf.js ships no types for the part that parses; it is only handed on.
declare module 'pdfjs-dist/build/pdf.worker.min.mjs'
