// npm run dev: hot reload in Electron, or in an ordinary browser tab where Electron cannot be had.
import { spawn } from 'node:child_process'
import { electronBinary, fetchElectron, hasDisplay } from './electron-binary'

const electron = hasDisplay() ? (electronBinary() ?? (await fetchElectron())) : null
if (!electron) console.log('Electron cannot run here: the screens are served for a browser, with a notebook in memory.')
const command = electron ? ['electron-vite', 'dev', '--watch'] : ['vite', '--config', 'tools/preview/vite.config.ts']
spawn('npx', [...command, ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' }).on('close', (code) =>
  process.exit(code ?? 1),
)
