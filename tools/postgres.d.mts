export function skipWithoutPostgres(): string | false
export function startPostgres(): Promise<{ createDatabase(name: string): string; stop(): void }>
