// Reads and writes PNG pictures of 8 bits a channel, with Node's zlib alone. For tests and for pictures of pictures.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** `pixels` holds red, green, blue and alpha of every pixel, row by row. */
export type Png = { width: number; height: number; pixels: Uint8Array }

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Decodes what browsers write: 8-bit RGB or RGBA, not interlaced. Throws with a reason otherwise. */
export function readPng(bytes: Buffer): Png {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG')
  const packed: Buffer[] = []
  let header: Buffer | null = null
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length)) throw new Error(`the part ${type} is damaged`)
    if (type === 'IHDR') header = data
    if (type === 'IDAT') packed.push(data)
    at += 12 + length
  }
  if (!header) throw new Error('no header')
  const [width, height, depth, colour, interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9], header[12]]
  if (depth !== 8 || (colour !== 6 && colour !== 2) || interlaced !== 0) throw new Error(`depth ${depth}, colour ${colour}, interlaced ${interlaced}`)
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(packed)), width, height, colour === 6 ? 4 : 3) }
}

function unfilter(rows: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  const plain = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0
    const from = y * (stride + 1) + 1
    const to = y * stride
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? plain[to + x - channels]! : 0
      const up = y > 0 ? plain[to + x - stride]! : 0
      const corner = x >= channels && y > 0 ? plain[to + x - stride - channels]! : 0
      plain[to + x] = rows[from + x]! + predicted(filter, left, up, corner)
    }
  }
  if (channels === 4) return plain
  const pixels = new Uint8Array(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i++) pixels.set(plain.subarray(i * 3, i * 3 + 3), i * 4)
  return pixels
}

/** @see PNG specification (third edition), 9.2 filter types. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

export function writePng({ width, height, pixels }: Png): Buffer {
  const rows = Buffer.alloc((width * 4 + 1) * height)
  for (let y = 0; y < height; y++) {
    const to = y * (width * 4 + 1)
    rows[to] = y === 0 ? 0 : 2
    for (let x = 0; x < width * 4; x++) {
      const at = y * width * 4 + x
      rows[to + 1 + x] = pixels[at]! - (y === 0 ? 0 : pixels[at - width * 4]!)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([SIGNATURE, part('IHDR', header), part('IDAT', deflateSync(rows, { level: 9 })), part('IEND', Buffer.alloc(0))])
}

function part(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
