/*
 * Content controls (w:sdt) round a block or a part of a line, with a tag by which the reader finds the node again; and check
 * boxes, which are content controls that Word can tick. The library has no part for these beyond a plain check box.
 */
import { type ParagraphChild, XmlAttributeComponent, XmlComponent } from 'docx'

class Value extends XmlAttributeComponent<{ readonly value: string }> {
  protected override readonly xmlKeys = { value: 'w:val' }
}

class Valued extends XmlComponent {
  constructor(name: string, value: string) {
    super(name)
    this.root.push(new Value({ value }))
  }
}

class Holder extends XmlComponent {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name)
    this.root.push(...children)
  }
}

class Id extends XmlAttributeComponent<{ readonly value: number }> {
  protected override readonly xmlKeys = { value: 'w:val' }
}

class Numbered extends XmlComponent {
  constructor(name: string, value: number) {
    super(name)
    this.root.push(new Id({ value }))
  }
}

/** What the control is called where Word shows its name. */
export type ControlName = { readonly tag: string; readonly alias: string; readonly id: number }

/** Round blocks or round parts of a line: the element is the same, what is inside decides. */
export function contentControl({ tag, alias, id }: ControlName, children: readonly XmlComponent[]): XmlComponent {
  const properties = new Holder('w:sdtPr', [
    new Valued('w:alias', alias),
    new Valued('w:tag', tag),
    new Numbered('w:id', id),
  ])
  return new Holder('w:sdt', [properties, new Holder('w:sdtContent', children)])
}

/** A part that Word knows and offers to renew, in its gallery of such parts. */
export function partOfDocument(gallery: string, alias: string, children: readonly XmlComponent[]): XmlComponent {
  const part = new Holder('w:docPartObj', [new Valued('w:docPartGallery', gallery), new Holder('w:docPartUnique', [])])
  const properties = new Holder('w:sdtPr', [new Valued('w:alias', alias), part])
  return new Holder('w:sdt', [properties, new Holder('w:sdtContent', children)])
}

class BoxSign extends XmlAttributeComponent<{ readonly sign: string; readonly font: string }> {
  protected override readonly xmlKeys = { sign: 'w14:val', font: 'w14:font' }
}

class BoxState extends XmlComponent {
  constructor(name: string, sign: string) {
    super(name)
    this.root.push(new BoxSign({ sign, font: 'MS Gothic' }))
  }
}

class BoxChecked extends XmlAttributeComponent<{ readonly value: string }> {
  protected override readonly xmlKeys = { value: 'w14:val' }
}

class Checked extends XmlComponent {
  constructor(isTicked: boolean) {
    super('w14:checked')
    this.root.push(new BoxChecked({ value: isTicked ? '1' : '0' }))
  }
}

/** A box that can be ticked in Word. `run` holds the sign ☒ or ☐. */
export function checkBox(isTicked: boolean, alias: string, id: number, run: XmlComponent): ParagraphChild {
  const box = new Holder('w14:checkbox', [
    new Checked(isTicked),
    new BoxState('w14:checkedState', '2612'),
    new BoxState('w14:uncheckedState', '2610'),
  ])
  const properties = new Holder('w:sdtPr', [new Valued('w:alias', alias), new Numbered('w:id', id), box])
  return new Holder('w:sdt', [properties, new Holder('w:sdtContent', [run])]) as unknown as ParagraphChild
}
