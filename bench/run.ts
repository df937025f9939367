// npm run bench [-- --only store|seal|screens|map|chart|strokes|pdf]
import { benchChart } from './chart'
import { benchMap } from './map'
import { benchPdf } from './pdf'
import { benchScreens } from './screens'
import { benchSeal } from './seal'
import { benchStore } from './store'
import { benchStrokes } from './strokes'

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined
const all = { store: benchStore, seal: benchSeal, screens: benchScreens, map: benchMap, chart: benchChart, strokes: benchStrokes, pdf: benchPdf }

for (const [name, run] of Object.entries(all)) if (!only || only === name) await run()
