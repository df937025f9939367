// Words of the Plan screen.
import type { SectionKind } from '../../plan/plan'
import type { CardLayout, PdfKind } from '../../plan/plan-pdf-options'
import type { TextFormat } from '../../plan/plan-text'

/** What a section is for, in one warm paragraph. */
const about: Record<SectionKind, string> = {
  reasons: 'What you want to keep, and who you want to be. On a hard day these lines speak first, so let them be yours.',
  warningSigns: 'Small changes that tend to come before a hard stretch: in sleep, in thoughts, in whom you stop answering. You know them best.',
  situations: 'Times and places you already know are difficult. Decide now, in a calm hour, what you will do then.',
  helps: 'Things you can do by yourself, in the order you would try them. Reach out walks you through this list.',
  people: 'Whom to reach when it gets hard, in this order. Taken from your map, so a changed number changes here too.',
  professionals: 'People whose work it is to help, and numbers that answer when nobody else does. Your own come first.',
  surroundings: 'What you can put away, give to someone, or stay clear of, so that a hard hour has less to work with.',
  slip: 'A slip is one moment; the way goes on from it. Write down what you will do in the first hour and the first day.',
}

const placeholders: Record<SectionKind, string> = {
  reasons: 'Something I want to keep',
  warningSigns: 'Something I notice first',
  situations: 'A time or place that is hard',
  helps: 'Something that helps me',
  people: '',
  professionals: '',
  surroundings: 'Something I can change around me',
  slip: 'Something I will do',
}

const another: Record<SectionKind, string> = {
  reasons: 'Another reason',
  warningSigns: 'Another sign',
  situations: 'Another situation',
  helps: 'Another thing that helps',
  people: '',
  professionals: '',
  surroundings: 'Another change',
  slip: 'The next thing I will do',
}

/** Names short enough for the list of sections. */
const short: Record<SectionKind, string> = {
  reasons: 'Why I do this',
  warningSigns: 'Early signs',
  situations: 'Situations to plan for',
  helps: 'What helps me',
  people: 'People I reach for',
  professionals: 'Professionals',
  surroundings: 'Safer surroundings',
  slip: 'If I slip',
}

const kinds: Record<PdfKind, string> = { full: 'The full plan', 'one-page': 'One page', wallet: 'Wallet card', large: 'In large print', counsellor: 'For a counsellor' }
const aboutKind: Record<PdfKind, string> = {
  full: 'Everything you chose, on as many pages as it takes.',
  'one-page': 'People and numbers first, then a line of each section in turn, for as long as there is room. What is left out is named.',
  wallet: 'Three people, three signs, three things that help, a crisis line and why, in the size of a bank card.',
  large: 'Everything you chose, in large letters.',
  counsellor: 'The map, who gives what, and mood against contact, in plain figures. Not the plan, and no notes.',
}

export const plan = {
  title: 'Plan',
  short,
  notYet: 'Nothing written yet',
  changed: (day: string) => `Changed ${day}`,
  sections: 'Sections of the plan',
  later: 'later',
  empty: 'nothing yet',
  missing: (n: number) => (n === 1 ? 'one person is no longer on the map' : `${n} people are no longer on the map`),
  reorderHint: 'Alt with the up or down arrow moves it.',
  movedTo: (at: number, of: number) => `Moved to ${at} of ${of}`,
  about,
  placeholder: (kind: SectionKind, first: boolean) => (first ? placeholders[kind] : another[kind]),
  add: 'Add',
  item: (n: number) => `Line ${n}`,
  more: (what: string) => `More for ${what}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  removeItem: 'Remove',
  drag: 'Drag to reorder',
  bold: 'Bold (Ctrl B)',
  list: 'List (Ctrl Shift L)',

  situation: {
    title: (n: number) => `Situation ${n}`,
    avoid: 'I stay away from it by',
    escape: 'I get out by',
    cope: 'I get through it by',
    contacts: 'I contact',
    add: 'Add situation',
    untitled: 'a situation',
  },

  fromMap: 'Someone from the map',
  pickLabel: 'Find someone on the map',
  pickPlaceholder: 'Type a name',
  pickNone: 'Nobody on the map by that name',
  pickEveryone: 'Everyone on the map is here already.',
  emptyMap: 'Nobody is on the map yet. Put people there, and they can be picked here.',
  goToMap: 'Go to the map',
  openingWords: (name: string) => `What I could say to ${name}`,
  openingWordsPlaceholder: 'What I could say',
  notePlaceholder: 'A note: when, where, what to ask for',
  noPhone: 'no number yet',
  addPhone: (name: string) => `Open ${name} on the map`,
  offMap: (name: string) => `${name} is no longer on the map, and is left out of the printed plan.`,
  putBack: 'Put back on the map',
  takeOut: 'Take out of the plan',
  removeContact: (name: string) => `Remove ${name}`,
  stressful: (name: string) => `The tie with ${name} is marked stressful on your map. It is your choice to keep it here.`,

  ownLine: 'A number of your own',
  lineName: 'Who or what',
  linePhone: 'Number',
  lineNote: 'Note',
  crisisLines: (country: string) => `Add crisis lines for ${country}`,
  crisisNote: (parts: readonly string[], day: string) => [...parts, `checked ${day}`].join(', '),
  crisisText: (number: string, word: string) => (word ? `text ${word} to ${number}` : `text ${number}`),
  crisisCallOrText: 'call or text',
  crisisAdded: 'Your own numbers stay first. Numbers age: check them now and then.',
  country: 'Country',
  chooseCountry: 'Choose your country for crisis lines',

  leave: 'Leave this section for later',
  leaveWhy: 'Why, if you like',
  leaveDo: 'Leave for later',
  left: 'You left this section for later.',
  leftBecause: (reason: string) => `You left this section for later: ${reason}`,
  takeUp: 'Take it up again',

  gaps: {
    'nobody-left': 'Nobody named here is on your map any more. Choose someone else while it is calm.',
    'no-way': 'No number is kept for anyone named here.',
    'all-resting': 'Everyone named here has a rest just now. Someone else could stand beside them.',
  },
  review: 'Look at it again on',
  reviewPast: 'That day has come: read it through, and set a new one.',

  print: {
    show: 'Print or save',
    hide: 'Back to writing',
    label: 'The printed plan',
    page: (at: number, of: number) => `Page ${at} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
    drawing: 'Setting the pages',
    failed: 'The preview could not be made. Saving may still work.',
    sections: (n: number) => (n === 1 ? 'One section' : `${n} sections`),
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
    paper: 'Paper',
    save: 'Save as PDF',
    saving: 'Saving',
    stop: 'Stop',
    saved: (path: string) => `Saved: ${path}`,
    saveFailed: (detail: string) => `It was not saved: ${detail}.`,
    care: 'A saved PDF is an ordinary file: anyone who can open it can read it.',
  },

  text: {
    label: 'As text',
    formats: { md: 'Markdown', txt: 'Text', json: 'JSON' } satisfies Record<TextFormat, string>,
    save: { md: 'Save as Markdown…', txt: 'Save as plain text…', json: 'Save as JSON…' } satisfies Record<TextFormat, string>,
    copy: { txt: 'Copy as plain text', md: 'Copy as Markdown' },
    copied: 'Copied. Paste it within ten minutes; then it leaves the clipboard again.',
    copyFailed: 'It could not be copied. Saving it as a file still works.',
  },
}
