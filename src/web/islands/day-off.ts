/*
 * Says beside a day that it is a weekend or a holiday, as soon as it is chosen. It may still be chosen.
 */
export function tellDaysOff(): void {
  addEventListener('change', ({ target }) => sayOf(target))
}

function sayOf(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'date') return
  const field = target.closest<HTMLElement>('.work-day')
  const said = field?.querySelector('.day-off')
  if (!field || !said) return
  const name = nameOfDayOff(target.value, JSON.parse(field.dataset['holidays'] ?? '{}') as Record<string, string>)
  said.textContent = name === undefined ? '' : (field.dataset['says'] ?? '').replace('{name}', name)
}

function nameOfDayOff(day: string, holidays: Readonly<Record<string, string>>): string | undefined {
  if (holidays[day] !== undefined || day === '') return holidays[day]
  const date = new Date(`${day}T12:00:00Z`)
  if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) return undefined
  return new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', timeZone: 'UTC' }).format(date)
}
