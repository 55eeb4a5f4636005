export function sharedData(path: string): string | undefined
