/*
 * Which signs the fonts of a PDF have. PDF/UA allows no sign without a picture, and fonts of the machine may not help: the same
 * tree gives the same bytes everywhere. A sign that no font has is written by its number, so that nothing is lost in silence.
 */

/** What Open Sans has, in every weight: the letters of Europe, and what stands between them. A table. */
const letters =
  '\u0020-\u007e\u00a0-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u01ea-\u01ed\u01f0\u01fa-\u01ff\u0218-\u021b\u0237\u0259' +
  '\u02bc\u02c6\u02c7\u02c9\u02d8-\u02dd\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0482\u048a-\u0513\u05d0-\u05ea' +
  '\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2000-\u200b\u2013-\u2015\u2017-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a' +
  '\u203c\u2044\u2070\u2074-\u207a\u207c-\u208a\u208c-\u208e\u20aa-\u20ac\u2105\u2113\u2116\u2122\u2126\u212e\u215b-\u215e' +
  '\u2202\u2206\u220f\u2211\u2212\u2215\u221a\u221e\u222b\u2248\u2260\u2264\u2265\u25ca\ufffd'

/** What the second font has besides: arrows, mathematics, boxes and marks; from U+2600 only upright. A table. */
const marks =
  '\u2016\u203d\u2190-\u21ff\u2200\u2203\u2208\u220b\u2213\u2217-\u2220\u2227-\u222a\u2234\u2235\u223c\u2245\u2261' +
  '\u2282\u2283\u2295\u2297\u22c5\u2302\u2318\u2500-\u25ff\u2605\u2606\u2610-\u2612\u2639-\u263b\u2660-\u2667\u266a\u26a0\u2713-\u2718\u2794\u27a2'

const unknownToText = new RegExp(`[^${letters}${marks}]`, 'gu')
const unknownToPictures = new RegExp(`[^${letters}]`, 'gu')

/** Signs of other fonts that Word leaves behind when text is copied, and hyphens that the fonts draw as one. */
const sameAs: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0fc': '✓',
  '\uf0fe': '☒',
  '\uf0a8': '☐',
  '\uf0e0': '→',
}

/** The text with only signs that can be set. What cannot be seen anyway is left out. */
export function printable(text: string): string {
  return onlyKnown(text, unknownToText)
}

/** The same for text in a picture, which has one font. */
export function printableInPicture(svg: string): string {
  return onlyKnown(svg, unknownToPictures)
}

function onlyKnown(text: string, unknown: RegExp): string {
  const given = text.replaceAll(/[\u2010\u2011\uf000-\uf0ff]/g, (sign) => sameAs[sign] ?? sign)
  return given
    .normalize('NFC')
    .toWellFormed()
    .replaceAll(/[\t\n\r\u2028\u2029]/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\ufe00-\ufe0f]/gu, (sign) => (sign === '\u00ad' ? sign : ''))
    .replaceAll(unknown, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
}
