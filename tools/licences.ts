// Gathers the licences of everything that is shipped inside the app into resources/licences.txt: npm run licences
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gatherLicences, shipped } from './shipped-packages'

const file = resolve(import.meta.dirname, '../resources/licences.txt')
writeFileSync(file, gatherLicences())
console.log(`${file}: ${shipped().length} packages`)
