export type { RegionBasis, RegionConfidence, RegionLimit, Regions } from "./contract/policy-region";
export { regionPatches } from "./policy/regions/region-patches";
export { type RegionCode, regions } from "./policy/regions/regions";
