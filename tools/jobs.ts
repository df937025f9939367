// Commands run two at a time, each heard only when it complains.
import { spawn } from 'node:child_process'

export type Job = [name: string, command: string]

/** Runs all of them, whatever fails. @returns the names of those that passed and of those that failed */
export async function runTwoAtATime(jobs: Job[]): Promise<{ passed: string[]; failed: string[] }> {
  const waiting = [...jobs]
  const outcome = { passed: [] as string[], failed: [] as string[] }
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) outcome[(await run(job)) ? 'passed' : 'failed'].push(job[0])
  }
  await Promise.all([worker(), worker()])
  return outcome
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
