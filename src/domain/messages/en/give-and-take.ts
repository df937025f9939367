// Give and take with one supporter, resting, and what is kept for the person's own eyes.
import type { Balance } from '../../network/balance'

function balance({ gives, gets, kind }: Balance): string {
  switch (kind) {
    case 'unsaid':
      return 'Who gives what is open.'
    case 'gives-only':
      return `Only gives: ${gives.length} of the four.`
    case 'gets-only':
      return `Only receives: ${gets.length} of the four.`
    case 'both-ways':
      return `Gives ${gives.length}, gets ${gets.length}.`
  }
}

export const giveAndTake = {
  balance,
  legend: 'resting',
  rest: 'Rest from being asked',
  rests: { none: 'not resting', open: 'resting for now', until: (day: string) => `resting until ${day}` },
  restChoice: { week: 'For a week', month: 'For a month', open: 'Until I say so', none: 'End the rest' },
  /** Said when someone carries a lot and nothing goes back. */
  suggest: 'Much comes from this side. A rest now and then keeps help willing.',
  suggestDo: 'Give them a month',
  resting: (until: string | null) => (until === null ? 'resting' : `resting until ${until}`),
  private: {
    label: 'Private to me',
    unsaid: 'Nothing said here.',
    say: 'Say something',
    change: 'Change',
    fold: 'Done',
    note: 'The first three stay in this notebook. No picture, PDF or list carries them unless you tick it there.',
    stance: 'For my recovery',
    ownUse: 'Their own use',
    critical: 'Critical of me',
    knownFor: 'Known for',
    notSaid: 'not said',
  },
}
