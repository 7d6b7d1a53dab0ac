// Platforms mask names ("王**", "138****0000") and hand out nicks ("t_1234", "tb12345678", "用户8842"), and hosts pass
// on addresses and numbers: nobody is called that.
const MASKED = /[*＊•●@]|^\+?[\d\s-]+$|^(?:tb?|jd|wx|user|guest)[_-]?\d{3,}|^(?:jd|wx)[_-]|^(?:用户|淘宝用户|匿名)/i;

/** The name to address the buyer by; undefined where it is missing or masked. */
export function addressableName(name: string | undefined): string | undefined {
  return name === undefined || name === "" || MASKED.test(name) ? undefined : name;
}
