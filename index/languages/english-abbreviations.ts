/** An English text that ends in an abbreviation or an initial, behind which a sentence mostly goes on. */
export const abbreviated =
  /\b(?:Figs?|Nos?|no|Vol|Eq|Sec|Art|pp|vs|cf|approx|al|ca|St|e\.g|i\.e|etc|spp?|vet|Inc|Ltd|Co|Corp|Jr|Sr|resp|[A-Z])\.$/;
