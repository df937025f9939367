// Renders resources/icons/icon.svg to the PNG that electron-builder makes all icons from.
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './chromium-host/find-browser'

const browser = await findBrowser({ preferInstalled: true })
if (!browser) throw new Error('no Chromium to render with')
const running = await chromium.launch({ executablePath: browser.executable, args: ['--no-sandbox'], env: { ...process.env, ...browser.env } as Record<string, string> })
const page = await running.newPage({ viewport: { width: 1024, height: 1024 } })
await page.setContent(`<body style="margin:0">${readFileSync('resources/icons/icon.svg', 'utf8')}</body>`)
await page.screenshot({ path: 'resources/icons/icon.png', omitBackground: true })
await running.close()
