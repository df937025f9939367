// Whether bytes from the page are the picture or the text they are said to be, before they are put on a disk or the clipboard.

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const SVG_START = [...'<?xml'].map((letter) => letter.charCodeAt(0))

export function isPicture(format: 'png' | 'svg', bytes: Uint8Array): boolean {
  return (format === 'png' ? PNG_START : SVG_START).every((byte, at) => bytes[at] === byte)
}

/** Whether they are text: UTF-8 throughout, nothing that only programs write. */
export function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
