/** How a payment provider is looked up, whatever way its name is spelt. */
export function providerKey(provider: string): string {
  return provider.toLowerCase();
}

/** How a payment method is looked up: `"Bank transfer"`, `"bank_transfer"` and `"bank-transfer"` are one. */
export function paymentMethodKey(method: string): string {
  return method.toLowerCase().replace(/[\s_]+/g, "-");
}
