/** Host zones under which the whole suite must pass and every plan must come out byte for byte the same. */
export const HOST_ZONES = [
  "UTC",
  "Asia/Shanghai",
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Pacific/Apia",
] as const;
