// Copies what the staff pages use out of node_modules into static/vendor, in the reader's own fonts: `npm run vendor`.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const MODULES = new URL('../../node_modules/', import.meta.url)
const TARGET = new URL('static/vendor/', import.meta.url)

const FILES = {
  'govuk-frontend.css': 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  'govuk-frontend.js': 'govuk-frontend/dist/govuk/govuk-frontend.min.js',
  'moj-frontend.css': '@ministryofjustice/frontend/moj/moj-frontend.min.css',
  'htmx.js': 'htmx.org/dist/htmx.min.js',
  'htmx-sse.js': 'htmx-ext-sse/dist/sse.min.js',
  'htmx-morph.js': 'idiomorph/dist/idiomorph-ext.min.js',
}

const FONT_FACE = /@font-face\{[^}]*\}/g
const RESERVED_FONT = /GDS Transport,\s*arial/gi // for gov.uk only, like the crown
const OUR_FONTS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial'
const SOURCE_MAP = /(\/\/|\/\*)# sourceMappingURL=.*$/gm

function withoutReservedFont(css) {
  const ours = css.replace(FONT_FACE, '').replace(RESERVED_FONT, OUR_FONTS)
  if (ours.includes('GDS Transport')) throw new Error('This release names GDS Transport in a new way.')
  return ours
}

rmSync(TARGET, { recursive: true, force: true })
mkdirSync(TARGET, { recursive: true })
for (const [name, source] of Object.entries(FILES)) {
  const text = readFileSync(new URL(source, MODULES), 'utf8').replace(SOURCE_MAP, '')
  writeFileSync(new URL(name, TARGET), name.endsWith('.css') ? withoutReservedFont(text) : text)
}
