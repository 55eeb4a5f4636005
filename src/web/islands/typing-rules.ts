/*
 * What becomes a list while one types: "- " or "* " starts bullets, "1. " starts numbers. The same marks as in the plain text field.
 */
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import type { Schema } from 'prosemirror-model'
import type { Plugin } from 'prosemirror-state'

export function typingRules(schema: Schema): Plugin {
  const { bullet_list: bullets, ordered_list: numbers } = schema.nodes
  return inputRules({
    rules: [
      ...(bullets ? [wrappingInputRule(/^\s*[-*]\s$/, bullets)] : []),
      ...(numbers ? [wrappingInputRule(/^(\d+)\.\s$/, numbers, (found) => ({ order: Number(found[1]) }))] : []),
    ],
  })
}
