/** By rule: phrases and what becomes of them, then phrases that the rule leaves alone. */
export type RuleCases = Record<string, { changes: [string, string][]; leaves: string[] }>;
