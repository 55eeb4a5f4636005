/*
 * The field where a Word template is handed in.
 */
export function FileField({ label }: { label: string }) {
  return (
    <div class="ds-field field">
      <label class="ds-label" for="fil">
        {label}
      </label>
      <input class="ds-input" type="file" id="fil" name="fil" accept=".docx,.dotx" required />
    </div>
  )
}
