// The one page as HTML. Pure.
import type { OnePage, SheetItem, SheetSection } from '@domain/plan/one-page'
import { m } from '@domain/messages/messages'
import { numberHtml } from './number-html'
import { escapeHtml, pageHtml } from './page-html'

export function onePageHtml(doc: OnePage): string {
  const factsHtml = doc.facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join(' ')
  const leftOutHtml = doc.leftOut === null ? '' : `<p class="left-out">${escapeHtml(doc.leftOut)}</p>`
  const bodyHtml = [
    `<header><h1>${escapeHtml(doc.title)}</h1><p class="facts">${factsHtml}</p></header>`,
    peopleHtml(doc),
    ...doc.sections.map((section) => sectionHtml(section, doc.links)),
    `<div class="foot">${helpHtml(doc)}${leftOutHtml}</div>`,
  ]
  return pageHtml(doc, 'one-page', { size: String(doc.size) }, bodyHtml.join('\n'))
}

function peopleHtml({ people, links }: OnePage): string {
  if (people === null) return ''
  const { number, person, phone } = m.planPdf.columns
  const rowsHtml = people.rows.map((row, i) => {
    const moreHtml = [row.detail, row.hours].filter(Boolean).map((text) => `<bdi>${escapeHtml(text)}</bdi>`).join(', ')
    return `<tr><td class="no">${i + 1}</td><th scope="row"><b><bdi>${escapeHtml(row.name)}</bdi></b> <span>${moreHtml}</span></th><td class="tel"><bdi>${numberHtml(row.phone, links)}</bdi></td></tr>`
  })
  const penHtml = [1, 2, 3].map((n) => `<tr class="pen"><td class="no">${n}</td><th scope="row"></th><td></td></tr>`)
  const headHtml = `<thead><tr><th scope="col"><span>${escapeHtml(number)}</span></th><th scope="col">${escapeHtml(person)}</th><th scope="col">${escapeHtml(phone)}</th></tr></thead>`
  return `<section class="people"><h2>${escapeHtml(people.heading)}</h2><table>${headHtml}<tbody>${(rowsHtml.length > 0 ? rowsHtml : penHtml).join('')}</tbody></table></section>`
}

function sectionHtml({ heading, items }: SheetSection, links: boolean): string {
  const textHtml = ({ text, number = '' }: SheetItem) => (text.startsWith(number) ? numberHtml(number, links) + escapeHtml(text.slice(number.length)) : escapeHtml(text))
  const itemHtml = (item: SheetItem) => `<li dir="auto">${item.head ? `<b>${escapeHtml(item.head)}</b> ` : ''}${textHtml(item)}</li>`
  const bodyHtml = items.length > 0 ? `<ul>${items.map(itemHtml).join('')}</ul>` : `<div class="blank" role="img" aria-label="${escapeHtml(m.planPdf.blank)}"><i></i><i></i></div>`
  return `<section class="part"><h2>${escapeHtml(heading)}</h2>${bodyHtml}</section>`
}

function helpHtml({ help, links }: OnePage): string {
  const emergencyHtml = help.emergency.map(({ label, number }) => `<li class="danger"><span>${escapeHtml(label)}</span> <b>${numberHtml(number, links) || '<i></i>'}</b></li>`)
  const linesHtml = help.lines.map(({ service, numbers }) => `<li><span dir="auto">${escapeHtml(service)}</span> <b><bdi>${numberHtml(numbers, links)}</bdi></b></li>`)
  return `<section class="help"><h2>${escapeHtml(help.heading)}</h2><p>${escapeHtml(help.text)}</p><ul>${[...emergencyHtml, ...linesHtml].join('')}</ul></section>`
}
