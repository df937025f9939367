// The plan document as one HTML page. Pure; every text is escaped here, at the edge.
import type { DocumentSection, PlanDocument } from '@domain/plan/plan-document'
import { type Corner, peopleAbove, type PeopleBody, type SectionBody, type Situation } from '@domain/plan/section-body'
import { m } from '@domain/messages/messages'
import { type MarkedLine, markedBlocks } from '@domain/plan/marked-text'
import { numberHtml } from './number-html'
import { escapeHtml, pageHtml } from './page-html'

/** `mapSvgHtml` is trusted markup made by the map's own picture writer, or null. */
export function planHtml(doc: PlanDocument, mapSvgHtml: string | null): string {
  return pageHtml(doc, 'print', doc.kind === 'large' ? { print: 'large' } : {}, planBodyHtml(doc, mapSvgHtml))
}

/** What stands on the page, without the page around it. */
export function planBodyHtml(doc: PlanDocument, mapSvgHtml: string | null): string {
  // The picture says itself what it shows: it carries a title and a description.
  const mapHtml = doc.map && mapSvgHtml !== null ? `<div class="map">${mapSvgHtml}</div>` : ''
  // In large print the map takes a page: it comes last, and the numbers follow the people at once.
  const large = doc.kind === 'large'
  const closing = closingHtml(doc, large ? '' : mapHtml)
  const withPeople = doc.sections.some((section) => section.kind === 'people')
  const sectionsHtml = doc.sections.map((section, index) => sectionHtml(section, doc, index === 0, section.kind === 'people' ? closing : ''))
  const endHtml = `${withPeople ? '' : closing}${large ? mapHtml : ''}`
  const factsHtml = doc.facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join(' ')
  const headHtml = `<header><h1>${escapeHtml(doc.title)}</h1><p class="lead">${escapeHtml(doc.lead)}</p><p class="facts">${factsHtml}</p></header>`
  return [headHtml, ...sectionsHtml, endHtml && `<section class="closing">${endHtml}</section>`].join('\n')
}

function sectionHtml(section: DocumentSection, doc: PlanDocument, first: boolean, afterHtml: string): string {
  const laterHtml = section.later ? `<p class="later">${escapeHtml(section.later)}</p>` : ''
  const bodyHtml = section.later && section.body.type === 'blank' ? '' : contentHtml(section.body, doc)
  return `<section class="part ${section.kind}${first ? ' first' : ''}${isShort(section.body) ? ' whole' : ''}"><h2>${escapeHtml(section.heading)}</h2><p class="lead">${escapeHtml(section.lead)}</p>${laterHtml}${bodyHtml}${afterHtml}</section>`
}

/** `before`: people of the section who stand above. */
function contentHtml(body: SectionBody, doc: PlanDocument, before = 0): string {
  if (body.type === 'people') return peopleHtml(body, before, doc)
  if (body.type === 'situations') return body.situations.map((situation) => situationHtml(situation, doc.links)).join('')
  if (body.type === 'blank')
    return `<div class="blank" role="img" aria-label="${escapeHtml(m.planPdf.blank)}"><i></i><i></i><i></i></div>`
  if (body.type === 'mixed') return body.parts.map((part, at) => contentHtml(part, doc, peopleAbove(body.parts, at))).join('')
  if (body.type === 'pairs') return listHtml('ul', body.pairs.map(({ head, text }) => ({ text: head + text, html: pairHtml(head, text) })), 'pairs')
  if (body.type === 'timed') return listHtml('ol', body.steps.map(({ text, minutes }) => ({ text, html: `<div>${paragraphsHtml(text)}</div>${smallHtml(minutes)}` })), 'timed')
  if (body.type === 'ticks') return listHtml('ul', body.ticks.map(({ text, done }) => ({ text, html: tickHtml(text, done) })), 'ticks')
  if (body.type === 'corners') return `<div class="corners">${body.corners.map(cornerHtml).join('')}</div>`
  return listHtml(body.ordered ? 'ol' : 'ul', body.items.map((item) => ({ text: item, html: paragraphsHtml(item) })))
}

/** `html` of each entry is markup made here, of escaped `text`. */
function listHtml(tag: 'ol' | 'ul', entries: { text: string; html: string }[], look = ''): string {
  // A number that only a style sheet writes has no tag in the PDF, and is not read aloud.
  const itemsHtml = entries.map(({ text, html }, i) => `<li class="${keep(text)}">${tag === 'ol' ? `<span class="number">${i + 1}</span>` : ''}<div>${html}</div></li>`)
  return `<${tag} class="items${look && ` ${look}`}">${itemsHtml.join('')}</${tag}>`
}

const pairHtml = (head: string, text: string) => `${head && `<div class="head">${paragraphsHtml(head)}</div>`}${text && paragraphsHtml(text)}`

/** A box on paper: ticked, with its day, or open for a pen. */
function tickHtml(text: string, done: string | null): string {
  const boxHtml = done === null ? `<span class="box" role="img" aria-label="${escapeHtml(m.planPdf.notTicked)}"></span>` : '<span class="box on" aria-hidden="true"></span>'
  return `${boxHtml}<div>${paragraphsHtml(text)}${done === null ? '' : smallHtml(m.planPdf.ticked(done))}</div>`
}

function cornerHtml({ label, items }: Corner): string {
  const linesHtml = items.length > 0 ? `<ul>${items.map((item) => `<li>${paragraphsHtml(item)}</li>`).join('')}</ul>` : `<div class="blank" role="img" aria-label="${escapeHtml(m.planPdf.blank)}"><i></i><i></i></div>`
  return `<div class="corner ${keep(...items)}"><h3>${escapeHtml(label)}</h3>${linesHtml}</div>`
}

/** Own words in paragraphs: lines stay lines, and widows and orphans are counted in each paragraph. */
function paragraphsHtml(text: string): string {
  return markedBlocks(text)
    .map(({ type, lines }) => {
      const linesHtml = lines.map(lineHtml)
      return type === 'list' ? `<ul class="marked">${linesHtml.map((line) => `<li dir="auto">${line}</li>`).join('')}</ul>` : `<p dir="auto">${linesHtml.join('\n')}</p>`
    })
    .join('')
}

const lineHtml = (line: MarkedLine) => line.map(({ text, bold }) => (bold ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text))).join('')

/** A short list is read at one glance: it moves to the next page rather than being split. */
function isShort(body: SectionBody): boolean {
  const texts = textsOf(body)
  return texts !== null && texts.length <= 10 && texts.join('').length <= 1200
}

/** The words of a body that is a list, entry by entry; null for tables and situations. */
function textsOf(body: SectionBody): string[] | null {
  if (body.type === 'list') return body.items
  if (body.type === 'pairs') return body.pairs.map(({ head, text }) => head + text)
  if (body.type === 'timed') return body.steps.map(({ text }) => text)
  if (body.type === 'ticks') return body.ticks.map(({ text }) => text)
  return body.type === 'corners' ? body.corners.map(({ items }) => items.join('')) : null
}

/** Short entries stay on one page; a long one may run on, so that it never leaves a page half empty. */
function keep(...texts: string[]): string {
  return texts.join('').length <= 700 ? 'keep' : 'run'
}

function situationHtml({ situation, answers, contacts }: Situation, links: boolean): string {
  const rowHtml = (label: string, cellHtml: string, text: string) =>
    `<tr class="${keep(text)}"><th scope="row">${escapeHtml(label)}</th><td>${cellHtml}</td></tr>`
  const rowsHtml = answers.map(({ label, text }) => rowHtml(label, paragraphsHtml(text), text))
  const contactsHtml = contacts.map(({ name, way }) => `<li><bdi>${escapeHtml(name)}</bdi> <bdi>${numberHtml(way, links)}</bdi></li>`).join('')
  if (contactsHtml) rowsHtml.push(rowHtml(m.planPdf.contacts, `<ul>${contactsHtml}</ul>`, ''))
  const tableHtml = rowsHtml.length > 0 ? `<table class="answers"><tbody>${rowsHtml.join('')}</tbody></table>` : ''
  return `<div class="situation ${keep(situation, ...answers.map((answer) => answer.text))}"><h3 dir="auto">${escapeHtml(situation)}</h3>${tableHtml}</div>`
}

function peopleHtml({ rows, wordsAre }: PeopleBody, before: number, { kind, links }: PlanDocument): string {
  const large = kind === 'large'
  const columns = wordsAre === 'mine' ? m.planPdf.columns : m.planPdf.professionalColumns
  const withWords = rows.some((row) => row.words !== '')
  const heads = [columns.number, columns.person, ...(large ? [] : [columns.phone]), ...(withWords ? [columns.words] : [])]
  const headHtml = heads.map((head, at) => `<th scope="col">${at === 0 ? `<span>${escapeHtml(head)}</span>` : escapeHtml(head)}</th>`).join('')
  const rowsHtml = rows.map((row, index) => {
    const whoHtml = `<b><bdi>${escapeHtml(row.name)}</bdi></b>${smallHtml(row.detail)}`
    const phoneHtml = `${row.phone ? `<b class="tel"><bdi>${numberHtml(row.phone, links)}</bdi></b>` : ''}${smallHtml(row.hours)}`
    const words = row.words && wordsAre === 'mine' ? m.planPdf.quoted(row.words) : row.words
    const wordsHtml = withWords ? `<td class="say ${wordsAre}" dir="auto">${escapeHtml(words)}</td>` : ''
    const personHtml = large
      ? `<th scope="row">${whoHtml}${phoneHtml}</th>`
      : `<th scope="row">${whoHtml}</th><td class="reach">${phoneHtml}</td>`
    return `<tr class="${keep(row.words)}"><td class="no">${before + index + 1}</td>${personHtml}${wordsHtml}</tr>`
  })
  return `<table class="people${withWords ? '' : ' wordless'}"><thead><tr>${headHtml}</tr></thead><tbody>${rowsHtml.join('')}</tbody></table>`
}

function smallHtml(text: string): string {
  return text ? `<small dir="auto">${escapeHtml(text)}</small>` : ''
}

function closingHtml({ help, links }: PlanDocument, figureHtml: string): string {
  const linesHtml = help.lines
    .map((line) => `<li><b><bdi>${numberHtml(line.numbers, links)}</bdi></b> <small dir="auto">${escapeHtml(line.service)}</small></li>`)
    .join('')
  const checkedHtml = help.checked ? `<p class="checked">${escapeHtml(help.checked)}</p>` : ''
  const emergencyHtml = help.emergency
    .map(({ label, number }) => `<p class="danger">${escapeHtml(label)} <b>${numberHtml(number, links) || '<i></i>'}</b></p>`)
    .join('')
  return `<div class="low${figureHtml ? '' : ' plain'}">${figureHtml}<div class="help"><h3>${escapeHtml(help.heading)}</h3><p>${escapeHtml(help.text)}</p>${linesHtml ? `<ul>${linesHtml}</ul>` : ''}${checkedHtml}<div class="emergency"><h3>${escapeHtml(help.dangerHeading)}</h3>${emergencyHtml}</div></div></div>`
}
