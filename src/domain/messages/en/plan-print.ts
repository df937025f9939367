// Words of printing and saving the plan.
import type { CardLayout, PdfKind } from '../../plan/plan-pdf-options'

const kinds: Record<PdfKind, string> = { full: 'The full plan', 'one-page': 'One page', wallet: 'Wallet card', large: 'In large print', counsellor: 'For a counsellor' }
const aboutKind: Record<PdfKind, string> = {
  full: 'Everything you chose, on as many pages as it takes.',
  'one-page': 'People and numbers first, then a line of each section in turn, for as long as there is room. What is left out is named.',
  wallet: 'Three people, three signs, three things that help, a crisis line and why, in the size of a bank card.',
  large: 'Everything you chose, in large letters.',
  counsellor: 'The map, who gives what, and mood against contact, in plain figures. Not the plan, and no notes.',
}

export const print = {
  show: 'Print or save',
  hide: 'Back to writing',
  label: 'The printed plan',
  page: (at: number, of: number) => `Page ${at} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
  drawing: 'Setting the pages',
  failed: 'The preview could not be made. Saving may still work.',
  sections: (n: number) => (n === 1 ? 'One section' : `${n} sections`),
  people: (left: number) => (left === 0 ? 'Everyone named' : left === 1 ? 'Everyone but one' : `Everyone but ${left}`),
  stillNamed: (names: string) => `What you wrote still names ${names}.`,
  noSections: 'Choose at least one section.',
  map: 'Small map',
  initials: 'Initials only',
  kind: 'What to print',
  kinds,
  about: aboutKind,
  layout: 'Cards',
  cards: { fold: 'One to fold', sheet: 'A sheet', card: 'Card pages' } satisfies Record<CardLayout, string>,
  chart: 'Chart of mood and contact',
  streaks: 'Days that count, with slips',
  greys: 'Greys only',
  links: 'Numbers dial when pressed',
  paper: 'Paper',
  save: 'Save as PDF',
  saving: 'Saving',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was saved.',
  saved: (path: string) => `Saved: ${path}`,
  saveFailed: (detail: string) => `It was not saved: ${detail}.`,
  care: 'A saved PDF is an ordinary file: anyone who can open it can read it.',
}
