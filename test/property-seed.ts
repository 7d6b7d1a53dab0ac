import fc from "fast-check";

// The same cases in every run, so that what passed once passes again; PROPERTY_SEED=<number> looks at others.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_260_310) });
