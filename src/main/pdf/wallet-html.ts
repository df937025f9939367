// The wallet card as HTML: one to fold, a sheet of them, or pages of a card's size. Pure.
import type { WalletCard } from '@domain/plan/wallet-card'
import type { CardLayout } from '@domain/plan/plan-pdf-options'
import { m } from '@domain/messages/messages'
import { escapeHtml, pageHtml } from './page-html'

const words = m.planPdf.wallet

export function walletHtml(card: WalletCard): string {
  const data = { layout: card.layout }
  return pageHtml(card, 'wallet', data, card.layout === 'card' ? faceHtml('front', card) + faceHtml('back', card) : sheetHtml(card))
}

function sheetHtml(card: WalletCard): string {
  const howHtml = `<p class="how">${escapeHtml(card.layout === 'fold' ? words.fold : words.sheet(card.copies))}${card.shortened ? ` ${escapeHtml(words.shortened)}` : ''}</p>`
  const sidesHtml = card.layout === 'fold' ? `<div class="sides"><p>${escapeHtml(words.front)}</p><p>${escapeHtml(words.back)}</p></div>` : ''
  // The same words eight times would be read aloud eight times.
  const cardsHtml = Array.from({ length: card.copies }, (_, copy) => cardHtml(card, copy > 0))
  return `<header><h1>${escapeHtml(card.title)}</h1>${howHtml}</header><div class="cards">${cardsHtml.join('')}</div>${sidesHtml}`
}

function cardHtml(card: WalletCard, again: boolean): string {
  return `<div class="card"${again ? ' aria-hidden="true"' : ''}>${MARKS_HTML}${faceHtml('front', card, again)}${faceHtml('back', card, again)}</div>`
}

/** Where to cut and where to fold: two strokes at each corner, one at either end of the fold. */
const MARKS_HTML = ['tl', 'tr', 'bl', 'br'].map((corner) => `<i class="mark ${corner}"></i>`).join('') + '<i class="crease"></i>'

function faceHtml(side: 'front' | 'back', card: WalletCard, again = false): string {
  return `<section class="face ${side} size-${card.sizes[side]}">${side === 'front' ? frontHtml(card, again) : backHtml(card, again)}</section>`
}

function frontHtml({ people, numbers, layout }: WalletCard, again: boolean): string {
  const rowsHtml = people?.map(({ name, way }, i) => `<li><span class="no">${i + 1}</span><b><bdi>${escapeHtml(name)}</bdi></b> <b class="tel"><bdi>${escapeHtml(way)}</bdi></b></li>`)
  const peopleHtml = rowsHtml ? `${headingHtml(words.people, layout, again)}${rowsHtml.length > 0 ? `<ol class="people">${rowsHtml.join('')}</ol>` : PEN_HTML}` : ''
  const numbersHtml = numbers.map(({ label, number }) => `<li><span dir="auto">${escapeHtml(label)}</span> <b><bdi>${escapeHtml(number) || '<i class="pen"></i>'}</bdi></b></li>`)
  return `<div>${peopleHtml}</div><ul class="numbers">${numbersHtml.join('')}</ul>`
}

function backHtml({ signs, helps, reason, date, layout }: WalletCard, again: boolean): string {
  const reasonHtml = reason === null ? '' : `<p class="reason" dir="auto">${escapeHtml(reason)}</p>`
  return `<div>${listHtml(words.signs, signs, layout, again)}${listHtml(words.helps, helps, layout, again)}</div><div>${reasonHtml}<p class="date">${escapeHtml(date)}</p></div>`
}

function listHtml(heading: string, texts: string[] | null, layout: CardLayout, again: boolean): string {
  if (texts === null) return ''
  const itemsHtml = texts.map((text) => `<li dir="auto">${escapeHtml(text)}</li>`).join('')
  return `${headingHtml(heading, layout, again)}${itemsHtml ? `<ul class="lines">${itemsHtml}</ul>` : PEN_HTML}`
}

/** Copies have no headings of their own, so that the outline names each once. Pages of a card's size have no title above. */
function headingHtml(text: string, layout: CardLayout, again: boolean): string {
  const tag = again ? 'p' : layout === 'card' ? 'h1' : 'h2'
  return `<${tag} class="head">${escapeHtml(text)}</${tag}>`
}

/** Nothing written yet: three lines for a pen. */
const PEN_HTML = `<div class="blank" role="img" aria-label="${escapeHtml(m.planPdf.blank)}"><i></i><i></i><i></i></div>`
