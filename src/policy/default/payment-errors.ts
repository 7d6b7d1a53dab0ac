import type { ReasonEvidence } from "../../contract/policy";

/** What the newest payment error says about a reminder (SEL-05, SEL-13). */
export const PAYMENT_ERRORS = {
  alipay: {
    // Wallet or card is short
    BUYER_BALANCE_NOT_ENOUGH: "insufficient-balance",
    BUYER_BANKCARD_BALANCE_NOT_ENOUGH: "insufficient-balance",
    // The buyer's or the order's limit is in the way
    BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR: "payment-limit",
    BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR: "payment-limit",
    TOTAL_FEE_EXCEED: "payment-limit",
    // The account is not verified far enough
    ERROR_BUYER_CERTIFY_LEVEL_LIMIT: "missing-certificate",
    // A card to add or a setting to switch on
    ERROR_BALANCE_PAYMENT_DISABLE: "new-to-paying",
    MOBILE_PAYMENT_SWITCH_OFF: "new-to-paying",
    NO_PAYMENT_INSTRUMENTS_AVAILABLE: "new-to-paying",
    USER_FACE_PAYMENT_SWITCH_OFF: "new-to-paying",
    // The wallet did not open
    PULL_MOBILE_CASHIER_FAIL: "slow-network",
    // Nothing about the buyer: a code to refresh, or no cause given
    PAYMENT_AUTH_CODE_INVALID: "says-nothing",
    PAYMENT_FAIL: "says-nothing",
    // The money may have moved
    SYSTEM_ERROR: "payment-state-unknown",
    // Stopped for risk
    BUYER_ENABLE_STATUS_FORBID: "risk-control",
    PAYMENT_REQUEST_HAS_RISK: "risk-control",
    // The shop's own account cannot take the money
    BEYOND_PAY_RESTRICTION: "merchant-fault",
    BEYOND_PER_RECEIPT_RESTRICTION: "merchant-fault",
    SELLER_BEEN_BLOCKED: "merchant-fault",
    // Over
    TRADE_HAS_SUCCESS: "paid",
    TRADE_HAS_CLOSE: "closed",
  },
  stripe: {
    // The account behind the card is short
    insufficient_funds: "insufficient-balance",
    // Too much, or too often, for the card
    card_velocity_exceeded: "payment-limit",
    withdrawal_count_limit_exceeded: "payment-limit",
    // The second factor is missing
    authentication_not_handled: "missing-certificate",
    authentication_required: "missing-certificate",
    // The PIN is the card's password
    incorrect_pin: "forgot-password",
    pin_try_exceeded: "forgot-password",
    // Mistyped, expired or not taken here
    card_not_supported: "method-refused",
    currency_not_supported: "method-refused",
    expired_card: "method-refused",
    incorrect_cvc: "method-refused",
    incorrect_number: "method-refused",
    // The bank's side does not answer
    issuer_not_available: "payment-maintenance",
    processing_error: "payment-maintenance",
    reenter_transaction: "payment-maintenance",
    try_again_later: "payment-maintenance",
    // A refusal without its cause
    do_not_honor: "says-nothing",
    generic_decline: "says-nothing",
    // Stopped for risk
    fraudulent: "risk-control",
    lost_card: "risk-control",
    merchant_blacklist: "risk-control",
    stolen_card: "risk-control",
  },
  wechatpay: {
    // Wallet or card is short
    NOTENOUGH: "insufficient-balance",
    // Spelt as the provider spells it
    NOTSUPORTCARD: "method-refused",
    // The buyer showed another code than the one for paying
    AUTH_CODE_INVALID: "new-to-paying",
    // Nothing about the buyer's means: a fresh code or a fresh order does it
    AUTHCODEEXPIRE: "says-nothing",
    AUTH_CODE_ERROR: "says-nothing",
    BUYER_MISMATCH: "says-nothing",
    // The money may have moved
    BANKERROR: "payment-state-unknown",
    SYSTEMERROR: "payment-state-unknown",
    USERPAYING: "payment-state-unknown",
    // Stopped for risk
    TRADE_ERROR: "risk-control",
    // Over
    ORDERPAID: "paid",
    ORDERCLOSED: "closed",
    ORDERREVERSED: "closed",
  },
} satisfies ReasonEvidence["paymentErrors"];
