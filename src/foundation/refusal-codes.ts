/*
 * Every way in which the rules of the field can say no. A table: one line for each code, sorted by subject.
 * Each code has its sentences in src/texts/refusals.ts; the compiler refuses a code without them.
 */
export type RefusalCode =
  // foundation
  | 'not-a-date'
  | 'not-a-period'
  | 'not-an-amount'
  | 'not-a-diary-number'
  | 'not-an-organisation-number'
  | 'not-an-area-code'
  // whatever has a state and a person
  | 'not-allowed'
  | 'not-found'
  // settings and the command line
  | 'setting-not-readable'
  | 'unknown-verb'
  | 'unknown-word'
  | 'word-missing'
  | 'unknown-format'
  | 'unknown-data-set'
  // answers and compiled reports
  | 'answer-not-readable'
  | 'report-incomplete'
  // store
  | 'store-is-busy'
  | 'store-from-newer-version'
  | 'migration-changed'
  | 'busy-elsewhere'
  | 'database-not-reachable'
  | 'server-too-old'
  | 'backup-not-readable'
  | 'backup-from-older-version'
  | 'store-not-empty'
  // people
  | 'wrong-email-or-password'
  | 'too-many-attempts'
  | 'email-taken'
  | 'not-an-email'
  | 'name-missing'
  | 'password-too-short'
  | 'personal-number'
  // forms on the web
  | 'form-too-old'
  | 'too-much-sent'
  // the register
  | 'data-set-not-readable'
  // documents and charts
  | 'chart-without-words'
  | 'not-a-document'
  | 'document-not-printable'
  | 'file-not-readable'
  | 'file-too-large'
  // forms and reading
  | 'unknown-form'
  | 'form-not-readable'
  // cases
  | 'not-at-this-step'
  | 'changed-meanwhile'
  | 'company-missing'
  | 'frame-missing'
  | 'not-a-framework'
  | 'amount-not-positive'
  | 'day-in-future'
  | 'before-decision'
  | 'claim-above-grant'
  | 'payment-above-grant'
  | 'repayment-above-paid'
  | 'decision-before-application'
  | 'decision-before-decision'
  | 'grant-below-paid'
  | 'years-do-not-sum'
  | 'frame-exceeded'
  | 'reason-missing'
  | 'assessment-incomplete'
  // the direction decision
  | 'no-direction-decision'
  | 'priority-not-in-decision'
  | 'one-area-exactly'
  | 'stopped-by-rule'
  | 'bounds-not-acknowledged'
  | 'de-minimis-exceeded'
  | 'rules-not-readable'
  // follow-up
  | 'plan-not-readable'
  | 'step-not-in-plan'
  | 'equality-missing'
  | 'final-report-missing'
  | 'closing-meeting-missing'
  | 'link-not-open'
  | 'too-many-visits'
  | 'reminded-lately'
  | 'mail-not-sent'
  // steering
  | 'wishes-cannot-be-met'
  // in and out
  | 'import-not-readable'
  | 'import-changed-meanwhile'
