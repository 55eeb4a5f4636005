/*
 * How a command ends. A script may rely on these four numbers.
 */
export const exitCodes = {
  /** Done as asked. */
  done: 0,
  /** The rules said no: a refusal, or a check that found an error. */
  refused: 1,
  /** The command was written wrongly; nothing was begun. */
  wrongUsage: 2,
  /** We or the machine failed: an id is told, nothing is half-written. */
  fault: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
