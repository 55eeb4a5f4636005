export { applyTemplate, type TemplateReading } from './apply-template.ts'
export { readTemplate, tryTemplate } from './read-template.ts'
