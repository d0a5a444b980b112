/** Puts values into the gaps of a sentence: `{name}`. A gap without a value stays as it is, so that a test can see it. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
