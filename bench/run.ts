// npm run bench [-- --only store|screens|map]
import { benchMap } from './map'
import { benchScreens } from './screens'
import { benchStore } from './store'

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined
const all = { store: benchStore, screens: benchScreens, map: benchMap }

for (const [name, run] of Object.entries(all)) if (!only || only === name) await run()
