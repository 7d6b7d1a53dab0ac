// The package ships no types.
declare module "split-sms" {
  interface SplitResult {
    readonly characterSet: "GSM" | "Unicode";
    readonly parts: readonly unknown[];
    readonly bytes: number;
  }
  export function split(message: string): SplitResult;
}
