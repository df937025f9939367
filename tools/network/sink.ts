// Stands for the whole internet inside a network of its own: answers every name, takes every connection, counts all.
import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { createServer, type Server } from 'node:net'
import { type Attack, ATTACKS, LITERAL_V4, LITERAL_V6, LOOPBACK_PORT } from './attacks'

/** Something that arrived, and from which attack if that can be said. */
export type Hit = { attack: string; how: string }

const ZONE = 'attack.test'
const TCP = [80, 443, 3478, 3479, LOOPBACK_PORT]
const UDP = [443, 3478, 3479, 3480]

export const hostOf = (attack: Attack) => `${attack.name}.${ZONE}`
/** Each name has an address of its own, out of those nobody has. */
const addressOf = (name: string) => `198.51.100.${1 + ATTACKS.findIndex((attack) => attack.name === name)}`
const byAddress = new Map(ATTACKS.map(({ name }) => [addressOf(name), name]))

export async function openSink() {
  const hits: Hit[] = []
  const open: (Server | UdpSocket)[] = []
  for (const port of TCP) {
    const server = createServer((socket) => {
      const to = (socket.localAddress ?? '').replace('::ffff:', '')
      const attack = byAddress.get(to) ?? (to === LITERAL_V4 ? 'literal-v4' : to === LITERAL_V6 ? 'literal-v6' : null)
      if (attack) hits.push({ attack, how: `tcp ${to}:${port}` })
      else socket.once('data', (bytes) => hits.push({ attack: /^\w+ \/([\w-]+)/.exec(bytes.toString('latin1'))?.[1] ?? 'unknown', how: `tcp ${to}:${port}` }))
      socket.on('error', () => undefined)
      socket.setTimeout(200, () => socket.destroy())
    })
    await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '::', ready))
    open.push(server)
  }
  for (const port of UDP) {
    const socket = createSocket('udp4')
    socket.on('message', () => hits.push({ attack: port === 443 ? 'webtransport' : port === 3480 ? 'rtc-stun-literal' : 'rtc-stun-name', how: `udp :${port}` }))
    await new Promise<void>((ready, failed) => socket.once('error', failed).bind(port, '0.0.0.0', ready))
    open.push(socket)
  }
  open.push(await answerNames((name) => hits.push({ attack: name.endsWith(`.${ZONE}`) ? name.slice(0, -ZONE.length - 1) : `the name ${name}`, how: 'asked for its name' })))
  return {
    /** What came since it was last asked. */
    take: () => hits.splice(0),
    close: () => open.forEach((each) => each.close()),
  }
}

/** A name server that knows every name of the attacks, and nothing of any other. */
async function answerNames(asked: (name: string) => void): Promise<UdpSocket> {
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => {
    const labels: string[] = []
    let at = 12
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length))
      at += length + 1
    }
    const name = labels.join('.').toLowerCase()
    const type = query.readUInt16BE(at + 1)
    asked(name)
    const known = type === 1 && name.endsWith(`.${ZONE}`)
    const header = Buffer.from(query.subarray(0, 12))
    header.writeUInt16BE(0x8180, 2)
    header.writeUInt16BE(known ? 1 : 0, 6)
    header.writeUInt32BE(0, 8)
    const address = addressOf(name.slice(0, -ZONE.length - 1)).split('.').map(Number)
    const record = known ? Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 5, 0, 4, ...address]) : Buffer.alloc(0)
    socket.send(Buffer.concat([header, query.subarray(12, at + 5), record]), from.port, from.address)
  })
  await new Promise<void>((ready, failed) => socket.once('error', failed).bind(53, '127.0.0.1', ready))
  return socket
}
