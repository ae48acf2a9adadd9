import { domainToUnicode } from "node:url";

/** Letters that pass for another at a glance; the common ones of UTS #39's confusables. */
const PASSES_FOR: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  і: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ѕ: "s",
  ԁ: "d",
  ɡ: "g",
  ӏ: "l",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ı: "i",
  "0": "o",
  "1": "l",
};

/** The domain among `domains` for which `name` could be taken although it is another; undefined when there is none. */
export function lookAlikeOf(
  name: string,
  domains: readonly string[],
): string | undefined {
  const wanted = skeleton(name);
  return domains.find(
    (domain) =>
      domain.toLowerCase() !== name.toLowerCase() &&
      skeleton(domain) === wanted,
  );
}

function skeleton(name: string): string {
  const plain = domainToUnicode(name.toLowerCase())
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  return Array.from(plain, (letter) => PASSES_FOR[letter] ?? letter)
    .join("")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("i", "l");
}
