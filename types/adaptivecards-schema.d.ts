/**
 * adaptivecards-templating's declarations name a source file of the renderer, which does not compile under our rules. We
 * use nothing of it; this stands in for it (see "paths" in tsconfig.json).
 */
export type IAdaptiveCard = unknown;
