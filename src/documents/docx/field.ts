/*
 * Fields: what Word counts itself, with what stands there until it does.
 */
import { type ParagraphChild, XmlAttributeComponent, XmlComponent } from 'docx'

class FieldType extends XmlAttributeComponent<{ readonly type: string }> {
  protected override readonly xmlKeys = { type: 'w:fldCharType' }
}

class FieldSign extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar')
    this.root.push(new FieldType({ type }))
  }
}

class Space extends XmlAttributeComponent<{ readonly space: string }> {
  protected override readonly xmlKeys = { space: 'xml:space' }
}

class Code extends XmlComponent {
  constructor(code: string) {
    super('w:instrText')
    this.root.push(new Space({ space: 'preserve' }), code)
  }
}

class PlainRun extends XmlComponent {
  constructor(child: XmlComponent) {
    super('w:r')
    this.root.push(child)
  }
}

/** A field round the run that is its result. */
export function field(code: string, result: XmlComponent): ParagraphChild[] {
  return [...fieldStart(code), result, fieldEnd()] as ParagraphChild[]
}

/** The beginning of a field whose result may be several paragraphs. */
export function fieldStart(code: string): XmlComponent[] {
  return [new FieldSign('begin'), new Code(code), new FieldSign('separate')].map((child) => new PlainRun(child))
}

export function fieldEnd(): XmlComponent {
  return new PlainRun(new FieldSign('end'))
}
