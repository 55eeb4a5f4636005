/*
 * The headers that every answer carries. Scripts, styles and fonts come only from us; nothing inline runs.
 */
import type { Context } from 'hono'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // Designsystemet's icons are drawn as data addresses inside its style sheet.
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function guardAnswer(answer: Context, secure: boolean): void {
  answer.header('Content-Security-Policy', contentSecurityPolicy)
  answer.header('X-Content-Type-Options', 'nosniff')
  answer.header('Referrer-Policy', 'same-origin')
  answer.header('Cross-Origin-Opener-Policy', 'same-origin')
  answer.header('Cross-Origin-Resource-Policy', 'same-origin')
  answer.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  if (secure) answer.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
}
