/** Names of rules, hours, moments, scripts and conditions: `"skip.superseded"`, `"phone-everyday"`. */
export const NAME_PATTERN = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
/** Names of attributes, which stand beside the facts of the table in conditions and in orders: `"giftWrap"`. */
export const ATTRIBUTE_PATTERN = /^[a-z][A-Za-z0-9]*$/;
/** Names that other systems have given: payment methods, providers, error codes. */
export const FOREIGN_NAME_PATTERN = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;
/** A language, with script and region where they matter: `"zh-CN"`, `"en"`, `"zh-Hant-TW"`. */
export const LOCALE_PATTERN = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
/** `"00:00"` to `"23:59"`. */
export const CLOCK_PATTERN = /^([01]\d|2[0-3]):[0-5]\d$/;
/** `"00:00"` to `"24:00"`, the end of a day. */
export const END_CLOCK_PATTERN = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
/** `"FR"`, or `"US-TX"` for a part of a country. */
export const REGION_PATTERN = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
/** `"2026-11-21"`. */
export const DATE_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const SPAN_PATTERN = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
