/**
 * Text → what is read there, in order: “text|kind|value|unit|low|high”, “-” for none; dates and codes “text|kind”.
 * An empty list says that nothing there is a figure.
 */
export type QuantityCases = Readonly<Record<string, readonly string[]>>
