import type { Instant } from "../core/model.ts";

/**
 * Times are shown in the viewer's own zone by the card itself: Adaptive Cards' DATE and TIME functions
 * (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features). They take no milliseconds.
 */
export function clockTime(at: Instant): string {
  return `{{TIME(${withoutMs(at)})}}`;
}

export function dayAndTime(at: Instant): string {
  return `{{DATE(${withoutMs(at)}, SHORT)}} ${clockTime(at)}`;
}

/** The day alone, in the viewer's own way of writing it. */
export function day(at: Instant): string {
  return `{{DATE(${withoutMs(at)}, SHORT)}}`;
}

/** '0.1 s' */
export function seconds(from: Instant, to: Instant): string {
  return `${((Date.parse(to) - Date.parse(from)) / 1000).toFixed(1)} s`;
}

export function later(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) + ms).toISOString();
}

function withoutMs(at: Instant): string {
  return `${at.slice(0, 19)}Z`;
}
