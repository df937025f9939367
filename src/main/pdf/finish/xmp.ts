// The metadata of a PDF in XMP: what Info says, said again, and the claim to be PDF/UA-1 where it is earned (ISO 14289-1, 5).
import { add, type PdfFile, resolve, resolveDict } from './pdf-file'
import { dict, isDict, type Value, textOf } from './pdf-values'

const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '').replace(/[^\t\n\r\x20-\uFFFF]/g, '')

/** D:20261119043000+00'00' as 2026-11-19T04:30:00+00:00; null where it is written otherwise. */
function isoDate(value: Value | undefined): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)/.exec(textOf(value))
  if (!parts) return null
  const [, year, month, day, hour, minute, second, zoneHour, zoneMinute] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zoneHour === undefined ? 'Z' : `${zoneHour}:${zoneMinute}`}`
}

/** Gives the catalog its metadata. Whoever made the plan is not named in them. */
export function writeMetadata(file: PdfFile, claimed: boolean): void {
  const catalog = resolveDict(file, file.trailer.get('Root'), 'catalog')
  const found = resolve(file, file.trailer.get('Info'))
  const info = isDict(found) ? found : dict({})
  const date = (name: string, value: string | null) => (value === null ? '' : `<xmp:${name}>${value}</xmp:${name}>`)
  const xml = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(textOf(info.get('Title')))}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(textOf(catalog.get('Lang')))}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escapeXml(textOf(info.get('Creator')))}</xmp:CreatorTool>
${date('CreateDate', isoDate(info.get('CreationDate')))}${date('ModifyDate', isoDate(info.get('ModDate')))}
<pdf:Producer>${escapeXml(textOf(info.get('Producer')))}</pdf:Producer>${claimed ? '\n<pdfuaid:part>1</pdfuaid:part>' : ''}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  const stream = Buffer.from(xml, 'utf8')
  catalog.set('Metadata', add(file, dict({ Type: '/Metadata', Subtype: '/XML', Length: String(stream.length) }), stream))
}
