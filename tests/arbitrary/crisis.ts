// Random but believable changes of crisis lines; some name nothing that ships, some hold no number.
import fc from 'fast-check'
import type { Change } from '@domain/change'
import { shippedLines } from '@domain/crisis/crisis-lines'
import type { CrisisLineId } from '@domain/ids'

const id = fc.integer({ min: 0, max: 2 }).map((n) => `h${n}` as CrisisLineId)
const key = fc.constantFrom(...shippedLines('US').map((line) => line.key), 'US:gone')
const number = fc.constantFrom('', '112', '0800 111 0 111 / 0800 111 0 222', '+49 (30) 555-0', 'ask Sam')
const fields = {
  service: fc.constantFrom('A line nearby', 'Night line'),
  phone: number,
  text: fc.constantFrom('', '741741', 'HOME to 741741'),
  hours: fc.constantFrom('', 'evenings'),
  checkedOn: fc.constantFrom('2026-02-01', '2024-02-29'),
}

export const crisisChange = fc.oneof(
  fc.record({ type: fc.constant('crisis/add-line'), line: fc.record({ id, ...fields, instead: fc.option(key) }) }),
  fc.record({ type: fc.constant('crisis/edit-line'), id, patch: fc.record(fields, { requiredKeys: [] }) }),
  fc.record({ type: fc.constant('crisis/remove-line'), id }),
  fc.record({ type: fc.constant('crisis/hide'), key, hidden: fc.boolean() }),
  fc.record({ type: fc.constant('crisis/set-emergency'), number }),
) as fc.Arbitrary<Change>
