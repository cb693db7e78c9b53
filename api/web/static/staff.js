// The staff pages' few scripts: GOV.UK components, what is live, and keys.

import { initAll } from './vendor/govuk-frontend.js'

const title = document.title
let urgent = Number(document.querySelector('.urgent-count')?.dataset.count ?? 0)

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
htmx.onLoad((part) => initAll(part))

// A reader has opened what is open: a new version of the page does not shut it.
Idiomorph.defaults.callbacks.beforeAttributeUpdated = (name, element) =>
  !(name === 'open' && element instanceof HTMLDetailsElement)

function showUrgent() {
  const now = document.querySelector('.urgent-count')
  if (!now) return
  const count = Number(now.dataset.count)
  document.title = count ? `(${count}) ${title}` : title
  if (count > urgent) announce(now.dataset.words)
  urgent = count
}

function announce(words) {
  document.querySelector('#announce').textContent = words
}

function showLive(words, aloud = false) {
  const live = document.querySelector('#live')
  if (!live || live.textContent === words) return
  live.textContent = words
  if (aloud) announce(words)
}

showUrgent()
document.addEventListener('htmx:sseMessage', showUrgent)
document.addEventListener('htmx:sseOpen', () => showLive('Live'))
document.addEventListener('htmx:sseError', () => showLive('Not live. Connecting again; if this stays, load the page again.', true))

// A browser keeps six connections to a server; conversations in tabs that nobody sees give theirs up.
let source = null
document.addEventListener('htmx:sseOpen', (event) => { source = event.detail.source })
document.addEventListener('visibilitychange', () => {
  if (!('restsWhenHidden' in document.body.dataset)) return
  if (document.hidden) return source?.close()
  if (source?.readyState !== EventSource.CLOSED) return
  for (const part of [document.body, ...document.querySelectorAll('[sse-swap]')]) htmx.trigger(part, 'htmx:afterProcessNode')
})

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.target.closest('.composer')?.requestSubmit()
})

// What was typed stays in the form, and the same form sent again says it once.
document.addEventListener('htmx:sendError', () => showLive('Not sent: no connection. Your words are still here. Send them again.', true))
document.addEventListener('htmx:responseError', () => showLive('Not sent. Copy your words, load the page again and send them there.', true))
