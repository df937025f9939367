// Words of the printed plan.
import type { EmergencyNumber } from '../../crisis/crisis-lines'
import type { SectionKind } from '../../plan/plan'

const leads: Record<SectionKind, string> = {
  reasons: 'What I want to keep, and who I want to be.',
  values: 'What I want my days to stand for.',
  weighing: 'What it gave me and cost me, and what living without it does.',
  daily: 'What keeps an ordinary day steady.',
  warningSigns: 'How I notice that things are getting harder.',
  escalating: 'How I notice that it has gone further, and what I do then.',
  halt: 'What I ask myself first, and what I do about it.',
  situations: 'What I know is difficult, and what I will do then.',
  helps: 'Things I can do by myself, one after the other.',
  delay: 'What fills a few minutes until it passes.',
  company: 'Where it is good to be, without explaining anything.',
  people: 'In this order. If the first does not answer, I go on to the next, and I do not wait alone.',
  notInvolved: 'Whom I would rather not have told or called.',
  professionals: 'People whose work it is to help, and numbers that always answer.',
  surroundings: 'What I put away, change or stay clear of, so that hard hours stay safe.',
  slip: 'A slip is one moment, and the way goes on from here. This is what I do next.',
  crisis: 'What others should know and do when I cannot decide for myself.',
  after: 'The first days back.',
  commitments: 'Promises to myself.',
}

const emergencyWhat: Record<EmergencyNumber['what'], string> = {
  all: 'Emergency',
  ambulance: 'Emergency, ambulance',
  police: 'Emergency, police',
}

export const planPdf = {
  language: 'en',
  title: 'My plan',
  lead: 'Written by me, for the hours in which it is hard to think.',
  changed: (date: string) => `Last changed ${date}`,
  review: (date: string) => `I look at it again on ${date}`,
  private: 'Private',
  leads,
  later: 'Left for later.',
  laterBecause: (reason: string) => `Left for later: ${reason}`,
  blank: 'Room to write by hand',
  avoid: 'I stay away from it by',
  escape: 'I get out by',
  cope: 'I get through it by',
  contacts: 'I contact',
  columns: { number: 'Order', person: 'Who', phone: 'Phone', words: 'I could say' },
  professionalColumns: { number: 'Order', person: 'Who', phone: 'Phone', words: 'Note' },
  quoted: (words: string) => `“${words}”`,
  nobody: 'If nobody answers',
  nobodyText: 'I do not wait alone. I go where people are, or I call one of these.',
  noLines: 'I do not wait alone. I go where people are, and I try again.',
  text: (number: string, word: string) => (word ? `text ${word} to ${number}` : `or text ${number}`),
  checked: (date: string) => `Numbers checked ${date}`,
  danger: 'When a life is in danger',
  emergencyWhat,
  emergencyUnknown: 'My local emergency number:',
  /** At the foot of every page: "Page 2 of 4". */
  page: { before: 'Page ', between: ' of ' },

  onePage: {
    answer: (label: string, text: string) => `${label}: ${text}${/[.!?…。]$/u.test(text) ? '' : '.'}`,
    ofSection: (n: number, heading: string) => `${n} of “${heading}”`,
    openingWords: 'what I could say',
    goesOn: 'Where a line ends in “…”, it goes on there.',
    leftOut: (parts: string | null, goesOn: string | null) => [parts === null ? 'More in the full plan.' : `More in the full plan: ${parts}.`, goesOn].filter(Boolean).join(' '),
  },

  wallet: {
    title: 'Wallet card',
    fold: 'Print at 100 %. Cut along the corner marks and fold in the middle: 85.6 × 54 mm, the size of a bank card.',
    sheet: (n: number) => `Print at 100 %. ${n} cards of 85.6 × 54 mm, the size of a bank card. Cut along the corner marks; fold them if you like.`,
    shortened: 'Where a line ends in “…”, it goes on in the full plan.',
    front: 'front',
    back: 'back, after folding',
    people: 'People I call',
    signs: 'I notice it by',
    helps: 'What helps me',
  },
}
