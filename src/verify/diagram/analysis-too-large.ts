/** The diagram outgrew its budget: told as a finding, never hidden. */
export class AnalysisTooLarge extends Error {
  override readonly name = "AnalysisTooLarge";

  constructor(readonly nodeBudget: number) {
    super(`expected at most \`${nodeBudget}\` nodes`);
  }
}
