// `clipboard` of this process only: a browser without focus may not touch the system's.
import type { ClipboardItem, HostElectron } from '../surface'
import { report } from './report'

const FORMS = ['text/plain', 'image/png']
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export class HostClipboardItem implements ClipboardItem {
  readonly types: string[]

  constructor(readonly forms: Record<string, string | Blob>) {
    this.types = Object.keys(forms)
    const unknown = this.types.find((type) => !FORMS.includes(type))
    if (unknown || this.types.length === 0) throw new TypeError(`The Chromium host puts no '${unknown ?? 'nothing'}' on the clipboard`)
  }
}

const blobOf = (form: string | Blob) => (typeof form === 'string' ? new Blob([form]) : form)

const put = (text: string, png: string | null) => {
  report.clipboard = { text, png }
}

export const clipboard: HostElectron['clipboard'] = {
  readText: () => Promise.resolve(report.clipboard.text),
  writeText(text) {
    put(String(text), null)
    return Promise.resolve()
  },
  async write(items) {
    const [item] = items
    if (!(item instanceof HostClipboardItem) || items.length > 1) throw new TypeError('The Chromium host takes exactly one clipboard item')
    const { 'text/plain': words = '', 'image/png': picture } = item.forms
    const text = await blobOf(words).text()
    const png = picture === undefined ? null : Buffer.from(await blobOf(picture).arrayBuffer())
    if (png && !PNG.every((byte, at) => png[at] === byte)) throw new Error('The picture for the clipboard is no PNG')
    put(text, png && png.toString('base64'))
  },
  clear() {
    put('', null)
  },
}
