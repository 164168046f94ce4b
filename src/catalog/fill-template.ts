/**
 * Fills `{placeholders}`: `fill("os error {code}", { code: 10054 }) → "os error 10054"`.
 *
 * @returns undefined if a value is missing
 */
export function fillTemplate(template: string, values: { [name: string]: string | number | null | undefined }): string | undefined {
  let whole = true;
  const line = template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(values, name)) return placeholder;
    whole &&= values[name] != null;
    return String(values[name]);
  });
  return whole ? line : undefined;
}
