/*
 * What becomes a list or a figure while one types: "- " or "* " starts bullets, "1. " starts numbers, `{12 %|källa: SCB 2021}` is a figure that a
 * source states. The same marks as in the plain text field.
 */
import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import type { Schema } from 'prosemirror-model'
import type { Plugin } from 'prosemirror-state'

export function typingRules(schema: Schema): Plugin {
  const { bullet_list: bullets, ordered_list: numbers, figure } = schema.nodes
  const stated = new InputRule(/\{([^{}|]{1,200})\|källa: ([^{}|]{1,300})\}$/, (state, [, text, source], start, end) =>
    figure ? state.tr.replaceRangeWith(start, end, figure.create({ text, source, origin: 'stated' })) : null,
  )
  return inputRules({
    rules: [
      ...(figure ? [stated] : []),
      ...(bullets ? [wrappingInputRule(/^\s*[-*]\s$/, bullets)] : []),
      ...(numbers ? [wrappingInputRule(/^(\d+)\.\s$/, numbers, (found) => ({ order: Number(found[1]) }))] : []),
    ],
  })
}
