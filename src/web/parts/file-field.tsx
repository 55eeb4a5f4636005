/*
 * The field where a file is handed in; a page has one.
 */
type Given = {
  readonly label: string
  readonly help?: string
  /** What the browser offers to choose among: `.docx,.dotx`. The door tries the file all the same. */
  readonly accept: string
  readonly required?: boolean
}

export function FileField({ label, help, accept, required = false }: Given) {
  return (
    <div class="ds-field field">
      <label class="ds-label" for="fil">
        {label}
      </label>
      {help === undefined ? null : (
        <p class="field-help" id="fil-hjalp">
          {help}
        </p>
      )}
      <input
        class="ds-input"
        type="file"
        id="fil"
        name="fil"
        accept={accept}
        required={required}
        aria-describedby={help === undefined ? undefined : 'fil-hjalp'}
      />
    </div>
  )
}
