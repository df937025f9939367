// The child of the parallel starts: takes the notebook's lock each time it is told to, and says whether it has it.
import { createInterface } from 'node:readline'
import { writerLock } from '@main/notebook/writer-lock'

const lock = writerLock(process.argv[2] ?? '', () => new Date().toISOString())
process.stdout.write('ready\n')
for await (const _line of createInterface({ input: process.stdin })) {
  const taken = await lock.take()
  process.stdout.write(`${taken.kind}\n`)
}
process.exit()
