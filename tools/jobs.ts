// Commands run two at a time, each heard only when it complains.
import { spawn } from 'node:child_process'

export type Job = [name: string, command: string]

/** Runs all of them, whatever fails. @returns how many passed and failed */
export async function runTwoAtATime(jobs: Job[]): Promise<{ passed: number; failed: number }> {
  const waiting = [...jobs]
  const counted = { passed: 0, failed: 0 }
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) counted[(await run(job)) ? 'passed' : 'failed']++
  }
  await Promise.all([worker(), worker()])
  return counted
}

function run([name, command]: Job): Promise<boolean> {
  const begun = Date.now()
  return new Promise((done) => {
    const child = spawn(command, { shell: true })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - begun) / 1000)} s)`)
      if (code !== 0) console.log(said)
      done(code === 0)
    })
  })
}
