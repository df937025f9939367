export const planPdf = {}
